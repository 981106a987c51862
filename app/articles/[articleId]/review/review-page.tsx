"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { ReviewBoard } from "@/components/review/review-board";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import { saveReview } from "./actions";

const ports = { saveReview, newId: () => newId() };

/** The review with its way to the server, and with colleagues' work fetched on coming back to the page. */
export function ReviewPage(props: Omit<ComponentProps<typeof ReviewBoard>, "ports" | "onColleague">) {
  const router = useRouter();
  useRefreshOnReturn(props.theirs);
  return (
    <ReviewBoard
      {...props}
      ports={ports}
      onColleague={(id) => {
        router.push(`/articles/${props.articleId}/review?colleague=${encodeURIComponent(id)}`);
      }}
    />
  );
}

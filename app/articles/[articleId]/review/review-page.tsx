"use client";

import { useRouter } from "next/navigation";
import { useMemo, type ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { ReviewBoard } from "@/components/review/review-board";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import { saveReview } from "./actions";

type Props = ComponentProps<typeof ReviewBoard>;

/** The review with its way to the server, for nobody but this person, and with colleagues' work fetched on coming back to the page. */
export function ReviewPage(props: Omit<Props, "ports" | "onColleague">) {
  const router = useRouter();
  const writer = props.me.id;
  const ports = useMemo<Props["ports"]>(
    () => ({ saveReview: (input) => saveReview(input, writer), newId: () => newId() }),
    [writer],
  );
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

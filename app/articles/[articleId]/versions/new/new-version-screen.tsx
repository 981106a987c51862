"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { NewVersionForm } from "@/components/article/new-version-form";
import { askPreview } from "../../../new/send";
import { addVersion, compareVersion } from "./send";

type Props = Omit<ComponentProps<typeof NewVersionForm>, "askPreview" | "compare" | "save" | "onSaved">;

/** The form with its ways to the server; a saved version opens on Mark up. */
export function NewVersionScreen(props: Props) {
  const router = useRouter();
  return (
    <NewVersionForm
      {...props}
      askPreview={askPreview}
      compare={compareVersion}
      save={addVersion}
      onSaved={() => {
        router.push(`/articles/${props.articleId}`);
        router.refresh();
      }}
    />
  );
}

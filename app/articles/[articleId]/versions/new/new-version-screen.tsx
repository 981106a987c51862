"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { NewVersionForm } from "@/components/article/new-version-form";
import { askPage, askPreview } from "../../../new/send";
import { readFile } from "../../../read-file";
import { addVersion, compareVersion } from "./send";

type Ports = "askPreview" | "askPage" | "readFile" | "compare" | "save" | "onSaved";
type Props = Omit<ComponentProps<typeof NewVersionForm>, Ports>;

/** The form with its ways to the server; a saved version opens on Mark up. */
export function NewVersionScreen(props: Props) {
  const router = useRouter();
  return (
    <NewVersionForm
      {...props}
      askPreview={askPreview}
      askPage={askPage}
      readFile={readFile}
      compare={compareVersion}
      save={addVersion}
      onSaved={() => {
        router.push(`/articles/${props.articleId}`);
        router.refresh();
      }}
    />
  );
}

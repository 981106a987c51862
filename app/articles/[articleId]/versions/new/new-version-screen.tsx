"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import type { Outcome } from "@/domain/errors";
import { NewVersionForm } from "@/components/article/new-version-form";
import { askPage, askPreview } from "../../../new/send";
import { readFile } from "../../../read-file";
import { addVersion, compareVersion } from "./send";

type Ports = "askPreview" | "askPage" | "readFile" | "compare" | "save" | "onSaved";
type Props = Omit<ComponentProps<typeof NewVersionForm>, Ports>;

/** The form with its ways to the server; a saved version opens on Mark up. */
export function NewVersionScreen(props: Props) {
  const router = useRouter();
  // Somebody was faster: the page learns of their version, and everything that was brought in stays in the form.
  const told = async <T,>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const outcome = await answer;
    if (!outcome.ok && outcome.failure.code === "stale") router.refresh();
    return outcome;
  };
  return (
    <NewVersionForm
      {...props}
      askPreview={askPreview}
      askPage={askPage}
      readFile={readFile}
      compare={(input) => told(compareVersion(input))}
      save={(input) => told(addVersion(input))}
      onSaved={() => {
        router.push(`/articles/${props.articleId}`);
        router.refresh();
      }}
    />
  );
}

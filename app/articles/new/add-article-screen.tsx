"use client";

import { useRouter } from "next/navigation";
import { AddArticleForm } from "@/components/article/add-article-form";
import { readFile } from "../read-file";
import { addArticle, askPage, askPreview } from "./send";

/** The form with its ways to the server; an added article opens. */
export function AddArticleScreen() {
  const router = useRouter();
  return (
    <AddArticleForm
      askPreview={askPreview}
      askPage={askPage}
      readFile={readFile}
      add={addArticle}
      onAdded={(articleId) => {
        router.push(`/articles/${articleId}`);
      }}
    />
  );
}

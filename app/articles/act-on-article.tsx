"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import type { ArticleActs } from "@/components/article/article-acts";
import { ArticleMenu } from "@/components/article/article-menu";
import { archive, assign, deleteArticle, editDetails, restore, unarchive } from "./actions";

type Props = Omit<ComponentProps<typeof ArticleMenu>, "acts"> & {
  /** Whether this is a page of the article's own: it is left when the article is deleted. */
  isOwnPage?: boolean;
};

/** An article's menu with its ways to the server. */
export function ActOnArticle({ isOwnPage = false, ...props }: Props) {
  const router = useRouter();
  const acts: ArticleActs = {
    editDetails,
    assign,
    archive,
    unarchive,
    restore,
    deleteArticle: async (input) => {
      const outcome = await deleteArticle(input);
      if (outcome.ok && isOwnPage) router.replace("/articles");
      else if (outcome.ok) router.refresh();
      return outcome;
    },
  };
  return <ArticleMenu {...props} acts={acts} />;
}

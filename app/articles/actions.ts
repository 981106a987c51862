"use server";

import { refresh } from "next/cache";
import {
  assignInput,
  changeArticleInput,
  deleteArticleInput,
  editDetailsInput,
} from "@/domain/article/article-change";
import { action } from "@/server/action";
import * as articles from "@/server/article-changes";

export const editDetails = action(editDetailsInput, async (member, input) => {
  await articles.editDetails(member, input);
  refresh();
});

export const assign = action(assignInput, async (member, input) => {
  await articles.assignArticle(member, input);
  refresh();
});

export const archive = action(changeArticleInput, async (member, input) => {
  await articles.archiveArticle(member, input);
  refresh();
});

export const unarchive = action(changeArticleInput, async (member, input) => {
  await articles.unarchiveArticle(member, input);
  refresh();
});

// Without a refresh: the page that it was deleted on may be its own, which is not there any more.
export const deleteArticle = action(deleteArticleInput, articles.deleteArticle);

export const restore = action(changeArticleInput, async (member, input) => {
  await articles.restoreArticle(member, input);
  refresh();
});

import type {
  AssignInput,
  ChangeArticleInput,
  DeleteArticleInput,
  EditDetailsInput,
} from "@/domain/article/article-change";
import type { Outcome } from "@/domain/errors";

type Act<Input> = (input: Input) => Promise<Outcome<unknown>>;

/** What one can do with an article as a whole, and its ways to the server. */
export type ArticleActs = {
  editDetails: Act<EditDetailsInput>;
  assign: Act<AssignInput>;
  archive: Act<ChangeArticleInput>;
  unarchive: Act<ChangeArticleInput>;
  deleteArticle: Act<DeleteArticleInput>;
  restore: Act<ChangeArticleInput>;
};

/** What of it this person may do. */
export type ArticleRights = { arrange: boolean; delete: boolean };

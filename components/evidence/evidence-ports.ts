import type { Article, ArticleChoice } from "@/domain/article/article";
import type { Evidence, EvidenceFile } from "@/domain/evidence/evidence";

/** What the evidence form asks of the server. Each throws an Error that says what to tell the person. */
export type EvidencePorts = {
  uploadFile: (file: File) => Promise<EvidenceFile>;
  findSources: (search: string) => Promise<Evidence[]>;
  findArticles: (search: string) => Promise<ArticleChoice[]>;
  readArticle: (articleId: string) => Promise<Article>;
};

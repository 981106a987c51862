import type { AddArticleInput } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";

/** What the file choosers offer. */
export const acceptedFiles = ".docx,.pdf,.html,.htm,.md,.markdown,.txt";

/** Tells how much of a file has been sent, 0 to 1, and when nobody waits any more. */
export type Watch = { onProgress: (share: number) => void; signal: AbortSignal };

/** Has a file read by the server, in an encoding that somebody chose or null to find out. */
export type ReadFile = (file: File, encoding: string | null, watch: Watch) => Promise<Outcome<ImportPreview>>;

export type AddArticle = (input: AddArticleInput) => Promise<Outcome<{ id: string }>>;

import "server-only";
import type { Parser } from "../parsed-article";

/** What can be read, and by what. Each is loaded only when it is asked for. */
export const parsers = {
  html: async () => (await import("../parse-page")).parsePage,
  file: async () => (await import("../parse-file")).parseFile,
} satisfies Record<string, () => Promise<Parser>>;

export type ParserKind = keyof typeof parsers;

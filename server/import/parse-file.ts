import "server-only";
import { invalid } from "@/domain/errors";
import { decodeFile } from "./encoding/decode-file";
import { fileArticle } from "./file-article";
import { kindOfFile, type FileKind } from "./file-kinds";
import { importArticle } from "./import-article";
import type { ImportFacts, ParsedArticle, Parser } from "./parsed-article";

/**
 * Reads a file that somebody chose: Word, PDF, HTML, Markdown or plain text. `charset` is the encoding
 * that they chose for it, if they did.
 *
 * @throws ExpectedFailure as the parser of its kind does, and "invalid" for a kind that cannot be read
 */
export const parseFile: Parser = async (bytes, facts) => {
  if (bytes.length === 0) throw invalid("This file is empty. Choose another one.");
  return await parsers[kindOfFile(bytes, facts.fileName ?? "")](bytes, facts);
};

/** Each is loaded only when it is needed: what reads PDF alone is some megabytes of program. */
const parsers: Record<FileKind, Parser> = {
  docx: async (bytes, facts) => (await import("./docx/parse-docx")).parseDocx(bytes, facts),
  pdf: async (bytes, facts) => (await import("./pdf/parse-pdf")).parsePdf(bytes, facts),
  html: parseHtmlFile,
  markdown: (bytes, facts) => parseTextFile("markdown", bytes, facts),
  text: (bytes, facts) => parseTextFile("text", bytes, facts),
};

async function parseHtmlFile(bytes: Uint8Array, facts: ImportFacts): Promise<ParsedArticle> {
  const { parsePage } = await import("./parse-page");
  const { encoding } = decodeFile(bytes, { charset: facts.charset, isHtml: true });
  const article = await Promise.resolve(parsePage(bytes, { ...facts, charset: encoding.name }));
  return { ...article, encoding };
}

function parseTextFile(
  format: "text" | "markdown",
  bytes: Uint8Array,
  { charset }: ImportFacts,
): ParsedArticle {
  const { text, encoding } = decodeFile(bytes, { charset, isHtml: false });
  const { blocks } = importArticle({ format, content: text });
  return fileArticle(blocks, { encoding });
}

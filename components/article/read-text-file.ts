import { maxArticleCharacters, type ArticleSource } from "@/domain/article/article";

/** No text of a million characters is larger, whatever its encoding. */
const mostBytes = 4 * maxArticleCharacters;

const formats: Record<string, ArticleSource["format"]> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
};

/** What the file field offers to choose. */
export const acceptedFiles = Object.keys(formats)
  .map((ending) => `.${ending}`)
  .join(",");

/**
 * Reads a text file as its format says, in UTF-8 or in the UTF-16 that its first bytes announce.
 * A byte that is no character is never replaced by a guess.
 *
 * @throws Error with what to tell the person
 */
export async function readTextFile(file: File): Promise<ArticleSource> {
  const format = formats[/\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ""];
  if (format === undefined) {
    throw new Error(
      "This is neither .txt, .md nor .html. Open it in its own program, copy the article and paste it.",
    );
  }
  if (file.size > mostBytes) throw tooLong();
  const content = decode(new Uint8Array(await file.arrayBuffer()));
  if (content.length > maxArticleCharacters) throw tooLong();
  if (content.trim() === "") throw new Error("This file is empty. Choose another one.");
  return { format, content };
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : isBigEndian(bytes) ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error("Some characters of this file cannot be read. Save it in UTF-8 and choose it again.");
  }
}

function isBigEndian(bytes: Uint8Array): boolean {
  return bytes[0] === 0xfe && bytes[1] === 0xff;
}

function tooLong(): Error {
  const most = maxArticleCharacters.toLocaleString("en");
  return new Error(`This file is longer than ${most} characters. Split it and add the parts one by one.`);
}

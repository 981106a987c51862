import "server-only";
import { ExpectedFailure } from "@/domain/errors";

/** What a file of an article can be. */
export type FileKind = "docx" | "pdf" | "html" | "markdown" | "text";

const byEnding: Record<string, FileKind> = {
  docx: "docx",
  pdf: "pdf",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
};

/** What other programs save, and how it becomes something that can be read. */
const fromElsewhere: Record<string, string> = {
  doc: "This is a Word file of the old kind (.doc). Open it, save it as .docx and choose that.",
  rtf: "This is an RTF file. Open it, save it as .docx and choose that.",
  odt: "This is an OpenDocument file. Open it, save it as .docx and choose that.",
  pages: "This is a Pages file. Open it, export it as Word (.docx) and choose that.",
};

/** What an address calls it that does not say so in its name. */
const byMediaType: Record<string, string> = {
  "text/plain": "txt",
  "text/markdown": "md",
  "application/pdf": "pdf",
  "application/msword": "doc",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

/** The name with the ending that its media type means, where it has none that says what the file is. */
export function withEnding(name: string, mediaType: string): string {
  const ending = endingOf(name);
  if (Object.hasOwn(byEnding, ending) || Object.hasOwn(fromElsewhere, ending)) return name;
  return Object.hasOwn(byMediaType, mediaType) ? `${name}.${String(byMediaType[mediaType])}` : name;
}

function endingOf(name: string): string {
  return /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/**
 * What a file is, by its first bytes and by the ending of its name.
 *
 * @throws ExpectedFailure "invalid" for what cannot be read, with how it could be
 */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const ending = endingOf(name);
  const kind = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
  if (beginsWith(bytes, "%PDF-")) return "pdf";
  if (beginsWith(bytes, "\xd0\xcf\x11\xe0") && kind === "docx") {
    throw refusal(
      "This Word file is locked with a password. Open it, save it without one and choose it again.",
    );
  }
  if (beginsWith(bytes, "PK\x03\x04") && kind !== undefined) return "docx";
  if (kind !== undefined) return kind;
  const told = Object.hasOwn(fromElsewhere, ending) ? fromElsewhere[ending] : undefined;
  throw refusal(
    told ??
      "This is no kind of file that Galley reads: .docx, .pdf, .html, .md or .txt. Open it in its own program, copy the article and paste it.",
  );
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).equals(Buffer.from(signature, "latin1"));
}

function refusal(forPerson: string): ExpectedFailure {
  return new ExpectedFailure("invalid", forPerson, { log: "no kind of file that is read" });
}

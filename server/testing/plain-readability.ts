import "server-only";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfBlock } from "@/domain/article/text-of-block";
import { decodeBytes } from "../import/decode-bytes";
import { readHtml } from "../import/html-blocks";

/** The words of a page as Readability alone reads it, one block a line; what benches compare ours with. */
export function readByReadability(
  bytes: Uint8Array,
  { charset }: { charset?: string | null | undefined },
): string {
  const { document } = parseHTML(decodeBytes(bytes, { charset: charset ?? null, isHtml: true }));
  const content = new Readability(document).parse()?.content ?? "";
  return readHtml(content).blocks.map(textOfBlock).join("\n");
}

import { maxArticleCharacters, type ArticleSource } from "@/domain/article/article";

/** A paste that brought its formatting: what the field shows of it, and what the clipboard held besides. */
export type RichPaste = { plain: string; html: string };

/**
 * What a paste brings when it becomes the whole text of a field; null when there is no formatting to keep.
 *
 * @param replacesAll whether nothing else is left in the field
 */
export function readPaste(clipboard: Pick<DataTransfer, "getData">, replacesAll: boolean): RichPaste | null {
  const html = clipboard.getData("text/html");
  const plain = clipboard.getData("text/plain").replace(/\r\n?/g, "\n");
  const isUsable = replacesAll && plain.trim() !== "" && html.length <= maxArticleCharacters;
  return isUsable && /<\w/.test(html) ? { plain, html } : null;
}

/** Whether the field still holds just what was pasted, so that the formatting belongs to these words. */
export function keepsFormatting(text: string, pasted: RichPaste | null): pasted is RichPaste {
  return pasted?.plain === text;
}

/** What the field's text means; null while there is none. */
export function sourceOf(text: string, pasted: RichPaste | null): ArticleSource | null {
  if (text.trim() === "") return null;
  return keepsFormatting(text, pasted)
    ? { format: "html", content: pasted.html }
    : { format: "text", content: text };
}

import type { Node } from "@tiptap/pm/model";
import { ExpectedFailure } from "@/domain/errors";
import { articleSchema } from "./article-extensions";

/**
 * Reads ProseMirror JSON as an article's document, every node, mark and attribute checked
 * against the schema.
 *
 * @throws ExpectedFailure "invalid" when the schema does not describe it
 */
export function readDocument(json: unknown): Node {
  try {
    const doc = articleSchema.nodeFromJSON(json);
    doc.check();
    if (doc.type !== articleSchema.topNodeType) throw new RangeError("not a whole document");
    return doc;
  } catch (error) {
    throw new ExpectedFailure(
      "invalid",
      "This text has a form that Galley does not know. Paste it as plain text.",
      {
        log: `document refused: ${error instanceof Error ? error.message : String(error)}`,
      },
    );
  }
}

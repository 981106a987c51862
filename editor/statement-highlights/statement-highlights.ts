import { Extension, type Editor } from "@tiptap/core";
import type { TextMap } from "../text-map";
import { classOf, type Emphasis, type LanedHighlight } from "./highlight";
import { highlightsPlugin, paintedTextMap, paintTransaction } from "./highlights-plugin";

/**
 * A passage that is marked for the moment and belongs to nobody: where the keys act (the reading
 * cursor), the selection while its toolbar has the focus, or what a link led to. Offsets are UTF-16 code units.
 */
export type Spot = {
  kind: "reading-cursor" | "pending-selection" | "linked-passage";
  start: number;
  end: number;
};

/** Lets an editor paint statements and spots on its document. */
export const StatementHighlights = Extension.create({
  name: "statementHighlights",
  addProseMirrorPlugins() {
    return [highlightsPlugin()];
  },
});

/**
 * Paints exactly these statements, each as `<mark class="statement statement-verified …"
 * data-statement="<id>">`, nested where they overlap. Call it with all that are to be seen after any
 * change: only what differs is touched. An article of many thousands is painted where it is read;
 * lanes are given to all of them first, so that an underline keeps its own however one scrolls.
 */
export function setHighlights(
  editor: Editor,
  highlights: readonly LanedHighlight[],
  emphasis: Emphasis,
): void {
  const paints = highlights.map((highlight) => ({
    id: highlight.id,
    start: highlight.start,
    end: highlight.end,
    attributes: {
      nodeName: "mark",
      class: classOf(highlight, emphasis),
      "data-statement": highlight.id,
      ...(highlight.description === undefined ? {} : { "aria-description": highlight.description }),
    },
  }));
  editor.view.dispatch(paintTransaction(editor.state, "statements", paints));
}

/** Paints exactly these spots, at most one of a kind, each as `<span class="reading-cursor">` or the like. */
export function setSpots(editor: Editor, spots: readonly Spot[]): void {
  const paints = spots.map(({ kind, start, end }) => ({
    id: kind,
    start,
    end,
    attributes: { nodeName: "span", class: kind },
  }));
  editor.view.dispatch(paintTransaction(editor.state, "spots", paints));
}

/** The plain text of the editor's document and the ways to its positions, built once a document. */
export function textMapOf(editor: Editor): TextMap {
  const map = paintedTextMap(editor.state);
  if (map === undefined) throw new Error("the editor has no StatementHighlights");
  return map;
}

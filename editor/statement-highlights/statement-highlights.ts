import { Extension, type Editor } from "@tiptap/core";
import type { TextMap } from "../text-map";
import { classOf, type Emphasis, type LanedHighlight } from "./highlight";
import { highlightsPlugin, paintedTextMap, paintTransaction, type Paint } from "./highlights-plugin";

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
 * data-statement="<id>">`, nested where they overlap, and exactly these spots, at most one of a kind, each
 * as `<span class="reading-cursor">` or the like. Call it with all that are to be seen after any change:
 * only what differs is touched. An article of many thousands is painted where it is read; lanes are given
 * to all of them first, so that an underline keeps its own however one scrolls.
 */
export function paint(
  editor: Editor,
  highlights: readonly LanedHighlight[],
  emphasis: Emphasis,
  spots: readonly Spot[],
): void {
  // In one step: each asks the page anew how it is laid out.
  editor.view.dispatch(
    paintTransaction(editor.state, {
      statements: highlights.map((highlight) => paintOf(highlight, emphasis)),
      spots: spots.map(({ kind, start, end }) => ({
        id: kind,
        start,
        end,
        attributes: { nodeName: "span", class: kind },
      })),
    }),
  );
}

function paintOf(highlight: LanedHighlight, emphasis: Emphasis): Paint {
  const { id, start, end, description } = highlight;
  return {
    id,
    start,
    end,
    attributes: {
      nodeName: "mark",
      class: classOf(highlight, emphasis),
      "data-statement": id,
      ...(description === undefined ? {} : { "aria-description": description }),
    },
  };
}

/** The plain text of the editor's document and the ways to its positions, built once a document. */
export function textMapOf(editor: Editor): TextMap {
  const map = paintedTextMap(editor.state);
  if (map === undefined) throw new Error("the editor has no StatementHighlights");
  return map;
}

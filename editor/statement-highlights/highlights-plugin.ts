import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { buildTextMap, type TextMap } from "../text-map";

/** One inline element around a stretch of the plain text. `id` names it within its layer. */
export type Paint = { id: string; start: number; end: number; attributes: Record<string, string> };

type Layer = "statements" | "spots";
/** What stands in each layer from now on; a layer that is not named stays as it is. */
type Change = Partial<Record<Layer, readonly Paint[]>>;
type Painted = { paint: Paint; decoration: Decoration };
type Painting = { map: TextMap; layers: Record<Layer, ReadonlyMap<string, Painted>>; set: DecorationSet };

const key = new PluginKey<Painting>("statementHighlights");

/** Above this many changes, making the set anew costs less than patching it. */
const patchAtMost = 64;

/**
 * Paints passages as decorations: the document itself never holds a mark of ours. One set holds
 * all of them, and a change touches only what differs from what is painted.
 */
export function highlightsPlugin(): Plugin<Painting> {
  return new Plugin({
    key,
    state: {
      init: (_config, state) => blank(state.doc),
      apply: (transaction, painting) => {
        // An article's text is never edited; another text is another version, painted anew.
        const current = transaction.docChanged ? blank(transaction.doc) : painting;
        const change = transaction.getMeta(key) as Change | undefined;
        return change === undefined ? current : repaint(current, transaction.doc, change);
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
}

/** The transaction after which exactly these paints stand in the layers. */
export function paintTransaction(state: EditorState, change: Change): Transaction {
  return state.tr.setMeta(key, change).setMeta("addToHistory", false);
}

/** The plain text of the state's document and its positions; undefined without the plugin. */
export function paintedTextMap(state: EditorState): TextMap | undefined {
  return key.getState(state)?.map;
}

function blank(doc: Node): Painting {
  return {
    map: buildTextMap(doc),
    layers: { statements: new Map(), spots: new Map() },
    set: DecorationSet.empty,
  };
}

function repaint({ map, layers: before, set }: Painting, doc: Node, change: Change): Painting {
  const layers = {
    statements: change.statements ? paintOver(map, before.statements, change.statements) : before.statements,
    spots: change.spots ? paintOver(map, before.spots, change.spots) : before.spots,
  };
  const added = [
    ...missingIn(before.statements, layers.statements),
    ...missingIn(before.spots, layers.spots),
  ];
  const removed = [
    ...missingIn(layers.statements, before.statements),
    ...missingIn(layers.spots, before.spots),
  ];
  const isPatch = added.length + removed.length <= patchAtMost;
  return {
    map,
    layers,
    set: isPatch ? set.remove(removed).add(doc, added) : DecorationSet.create(doc, all(layers)),
  };
}

/** What looks as before stays the very decoration that it was. */
function paintOver(
  map: TextMap,
  before: ReadonlyMap<string, Painted>,
  paints: readonly Paint[],
): ReadonlyMap<string, Painted> {
  return new Map(
    paints.map((paint) => {
      const painted = before.get(paint.id);
      return [paint.id, painted && isSame(painted.paint, paint) ? painted : decorate(map, paint)];
    }),
  );
}

function isSame(a: Paint, b: Paint): boolean {
  if (a.start !== b.start || a.end !== b.end) return false;
  const names = Object.keys(a.attributes);
  return (
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => a.attributes[name] === b.attributes[name])
  );
}

function decorate(map: TextMap, paint: Paint): Painted {
  const [from, to] = [map.toPosition(paint.start), map.toPosition(paint.end)];
  return { paint, decoration: Decoration.inline(from, to, paint.attributes, { id: paint.id }) };
}

/** What `others` has and `those` have not: patches are small, and painted things keep their identity. */
function missingIn(those: ReadonlyMap<string, Painted>, others: ReadonlyMap<string, Painted>): Decoration[] {
  const missing: Decoration[] = [];
  for (const [id, painted] of others) {
    if (those.get(id) !== painted) missing.push(painted.decoration);
  }
  return missing;
}

function all(layers: Painting["layers"]): Decoration[] {
  return [...layers.statements.values(), ...layers.spots.values()].map(({ decoration }) => decoration);
}

import { EditorState } from "@tiptap/pm/state";
import type { Decoration, DecorationSet } from "@tiptap/pm/view";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../check-document";
import { someDocument } from "../testing/some-document";
import { buildTextMap } from "../text-map";
import { highlightsPlugin, paintTransaction, type Paint } from "./highlights-plugin";

const plugin = highlightsPlugin();

function open(...paragraphs: string[]): EditorState {
  const content = paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
  return EditorState.create({ doc: readDocument({ type: "doc", content }), plugins: [plugin] });
}

function paint(state: EditorState, ...paints: Paint[]): EditorState {
  return state.apply(paintTransaction(state, { statements: paints }));
}

function decorations(state: EditorState): Decoration[] {
  return (plugin.props.decorations?.call(plugin, state) as DecorationSet).find();
}

function statement(id: string, start: number, end: number, look = "verified"): Paint {
  return { id, start, end, attributes: { nodeName: "mark", class: look, "data-statement": id } };
}

describe("highlightsPlugin", () => {
  it("paints where the statement stands in the document", () => {
    const state = paint(open("The gate", "holds."), statement("a", 4, 15));
    const [painted] = decorations(state);
    expect(painted && state.doc.textBetween(painted.from, painted.to, "\n")).toBe("gate\nholds.");
  });

  it("leaves what has not changed as it is", () => {
    const before = paint(open("The gate holds."), statement("a", 0, 8), statement("b", 4, 8));
    const after = paint(
      before,
      statement("a", 0, 8),
      statement("b", 4, 8, "disputed"),
      statement("c", 9, 15),
    );
    const specs = decorations(before).map(({ spec }): unknown => spec);
    const kept = decorations(after).filter(({ spec }) => specs.includes(spec));
    expect(kept.map(({ from, to }) => [from, to])).toEqual([[1, 9]]);
    expect(decorations(after)).toHaveLength(3);
    expect(decorations(paint(after))).toHaveLength(0);
  });

  it("keeps statements while the reading cursor moves", () => {
    const before = paint(open("The gate holds."), statement("a", 0, 8));
    const cursor = { id: "reading-cursor", start: 0, end: 15, attributes: { class: "reading-cursor" } };
    const moved = before.apply(paintTransaction(before, { spots: [cursor] }));
    expect(decorations(moved)).toHaveLength(2);
    expect(decorations(moved.apply(paintTransaction(moved, { spots: [] })))).toEqual(decorations(before));
  });

  it("paints the same whether it came in one step or in many", () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("verified", "opinion")), {
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        someDocument.map(readDocument),
        fc.array(spans, { minLength: 1, maxLength: 4 }),
        (doc, steps) => {
          const { length } = buildTextMap(doc).text;
          fc.pre(length > 0);
          const toPaints = (step: (typeof steps)[number]): Paint[] =>
            step.map(([a, b, look], index) => {
              const start = a % length;
              return statement(`s${String(index)}`, start, start + 1 + (b % (length - start)), look);
            });
          const empty = EditorState.create({ doc, plugins: [plugin] });
          const inMany = steps.reduce((state, step) => paint(state, ...toPaints(step)), empty);
          const inOne = paint(empty, ...toPaints(steps.at(-1) ?? []));
          const told = (state: EditorState) =>
            decorations(state)
              .map(({ from, to, spec: _spec, ...rest }) => JSON.stringify([from, to, rest]))
              .sort();
          expect(told(inMany)).toEqual(told(inOne));
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleNode } from "@/domain/article/article";
import { annotatedCopy } from "./annotated-copy";

const docOf = (paragraphs: string[]): ArticleNode => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const paragraphs = ["The gate holds.", "It cost 9 million, the council said.", "Work ends in May."];
const text = paragraphs.join("\n");
const span = (number: number, exact: string) => ({
  number,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
});

describe("annotatedCopy", () => {
  it("cuts where statements overlap and names all of them", () => {
    const copy = annotatedCopy(docOf(paragraphs), text, [
      span(1, "It cost 9 million"),
      span(2, "9 million, the council said"),
    ]);
    expect(copy[1]?.segments).toEqual([
      { text: "It cost ", statements: [1], endings: [] },
      { text: "9 million", statements: [1, 2], endings: [1] },
      { text: ", the council said", statements: [2], endings: [2] },
      { text: ".", statements: [], endings: [] },
    ]);
  });

  it("ends a statement over several blocks, and one that takes in the break, with its last words", () => {
    const copy = annotatedCopy(docOf(paragraphs), text, [
      span(1, "holds.\nIt cost 9 million, the council said.\n"),
    ]);
    expect(copy.map(({ segments }) => segments.at(-1)?.endings)).toEqual([[], [1], []]);
  });

  it("keeps every word once, puts each number over just its span, and ends each statement once", () => {
    const borders = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(borders, { maxLength: 12 }), (drawn) => {
        const spans = drawn
          .map(([start, length], index) => ({
            number: index + 1,
            start,
            end: Math.min(text.length, start + length),
          }))
          .filter(({ start, end }) => text.slice(start, end) !== "\n");
        const blocks = annotatedCopy(docOf(paragraphs), text, spans).map(({ segments }) => segments);
        expect(blocks.map((segments) => segments.map((segment) => segment.text).join(""))).toEqual(
          paragraphs,
        );
        for (const { number, start, end } of spans) {
          const covered = blocks.flatMap((segments) =>
            segments.filter(({ statements }) => statements.includes(number)),
          );
          expect(covered.map((segment) => segment.text).join("")).toBe(
            text.slice(start, end).replaceAll("\n", ""),
          );
          expect(covered.map(({ endings }) => endings.includes(number))).toEqual(
            covered.map((_, index) => index === covered.length - 1),
          );
        }
      }),
    );
  });
});

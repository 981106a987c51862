import fc from "fast-check";
import type { ArticleNode } from "@/domain/article/article";

const words = fc.oneof(
  fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.isWellFormed() && !/[\r\n\0]/.test(text)),
  fc.constantFrom("Barrier", " gate ", "👩‍👩‍👧", "é", "🇫🇮", "“quoted”", "الجدار", "防波堤"),
);

const marks = fc.subarray([
  { type: "link", attrs: { href: "https://example.org/" } },
  { type: "bold" },
  { type: "italic" },
]);

const inline: fc.Arbitrary<ArticleNode> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("text"), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: "hardBreak" }) },
);

const textBlock: fc.Arbitrary<ArticleNode> = fc.oneof(
  fc.record({ type: fc.constant("paragraph"), content: fc.array(inline, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant("heading"),
    attrs: fc.record({ level: fc.constantFrom(1, 2, 3) }),
    content: fc.array(inline, { maxLength: 3 }),
  }),
);

const { block } = fc.letrec<{ block: ArticleNode; item: ArticleNode }>((tie) => ({
  item: fc.record({
    type: fc.constant("listItem"),
    content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
  }),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    textBlock,
    fc.record({
      type: fc.constantFrom("bulletList", "orderedList"),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant("blockquote"),
      content: fc.array(tie("block"), { minLength: 1, maxLength: 2 }),
    }),
  ),
}));

/** Any article: nested lists and quotations, empty paragraphs, hard breaks, emoji, three scripts. */
export const someDocument: fc.Arbitrary<ArticleNode> = fc.record({
  type: fc.constant("doc"),
  content: fc.array(block, { minLength: 1, maxLength: 6 }),
});

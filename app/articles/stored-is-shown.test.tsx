import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleText } from "@/components/article/article-text";
import { directionOf } from "@/domain/text/direction";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { splitSentences } from "@/domain/text/sentences";
import { assembleVersion } from "@/server/assemble-version";
import { importPair, readPairs } from "@/server/testing/import-pairs";

const pairs = readPairs("bench/corpus").filter(({ expected }) => expected !== null);

/** The text of what a page shows, its lowest blocks and line breaks parted by "\n". */
function shownText(nodes: readonly Tree.ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    const isLine = /^(?:p|h[1-6])$/.test(node.tagName);
    return isLine ? [wordsOf(node.childNodes)] : shownText(node.childNodes);
  });
}

function wordsOf(nodes: readonly Tree.ChildNode[]): string {
  return nodes
    .map((node) => {
      if ("value" in node) return node.value;
      if (!("tagName" in node)) return "";
      return node.tagName === "br" ? "\n" : wordsOf(node.childNodes);
    })
    .join("");
}

test.each(pairs)("of $name exactly what is stored is shown, and what is counted", async (pair) => {
  const { blocks, details } = await importPair(pair);
  const { doc, text } = assembleVersion(blocks, new Set(), details.headline);
  const page = parseFragment(renderToStaticMarkup(<ArticleText doc={doc} />));
  expect(shownText(page.childNodes).join("\n")).toBe(text);
  expect(text).not.toMatch(/[\ufffd\ufdd0\ufdd1\0]/);
  expect(text.isWellFormed()).toBe(true);

  // Sentences leave out nothing but white space, and cut no character.
  const sentences = splitSentences(text, details.language);
  expect(
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .join("")
      .replace(/\s/g, ""),
  ).toBe(text.replace(/\s/g, ""));
  for (const { start, end } of sentences) {
    expect([isGraphemeBorder(text, start), isGraphemeBorder(text, end)]).toEqual([true, true]);
  }
});

test.each([
  ["html-arabic-news", "rtl"],
  ["txt-utf-16", "rtl"],
  ["txt-shift-jis", "ltr"],
  ["docx-report", "ltr"],
])("%s is read from the right side", async (name, direction) => {
  const pair = pairs.find((one) => one.name === name);
  if (pair === undefined) throw new Error(`no ${name}`);
  const { details } = await importPair(pair);
  expect(directionOf(details.language)).toBe(direction);
});

import { expect, test } from "vitest";
import { textOfBlock } from "@/domain/article/text-of-block";
import { parsePage } from "./parse-page";

const sentences = Array.from(
  { length: 24 },
  (_, nth) =>
    `On day ${String(nth)} of the storm the keeper of gate ${String(nth * 7)} wrote ${String(nth * 13)} words into the log.`,
);

function read(copy: string) {
  const jsonLd = JSON.stringify({ "@type": "NewsArticle", headline: "Log of a storm", articleBody: copy });
  const page = `<script type="application/ld+json">${jsonLd}</script><article><h1>Log of a storm</h1>${sentences
    .map((sentence) => `<p>${sentence}</p>`)
    .join("")}<p>Enjoying this? Tell your friends about our paper, and mine.</p></article>`;
  const { blocks } = parsePage(Buffer.from(page), { address: null, charset: null, fileName: null });
  return blocks.map(textOfBlock);
}

test("a page's own copy of its text says which line does not belong", () => {
  expect(read(sentences.join(" "))).toEqual(sentences);
});

test("a copy of the beginning alone takes nothing of the rest away", () => {
  expect(read(sentences.slice(0, 8).join(" "))).toHaveLength(sentences.length + 1);
});

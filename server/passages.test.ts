import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describe as anchorAt } from "@/domain/anchor/describe";
import { makeAnnotation, makeArticle, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf } from "./testing/inputs";

beforeAll(freshDatabase);
afterAll(closeStore);

const words = "4,100 homes";

async function scene() {
  const made = await makeScene();
  const source = await makeArticle(
    made.colleague,
    ["The barrier shields 4,100 homes, a survey found."],
    "Survey",
  );
  const annotation = await makeAnnotation(made.author, made.article, "40,000 homes", { tag: "verified" });
  return { ...made, source, annotation };
}

function passageOf({ versionId, text }: { versionId: string; text: string }, quote = words) {
  const start = text.indexOf(quote);
  const passage = { versionId, anchor: anchorAt(text, start, start + quote.length) };
  return { from: "new" as const, evidence: evidenceOf({ kind: "passage", passage }) };
}

describe("a passage of an article as a source", () => {
  test("keeps its place, and takes its facts from the article, whatever the browser says", async () => {
    const { author, annotation, source } = await scene();
    const cited = await makeCitation(author, annotation, { source: passageOf(source), quote: words });
    expect(cited.citations[0]?.evidence).toMatchObject({
      kind: "passage",
      title: "Survey",
      publisher: "The Easthaven Courier",
      url: null,
      passage: {
        articleId: source.articleId,
        versionId: source.versionId,
        anchor: { exact: words, start: 20, end: 31 },
      },
    });
  });

  test("is refused when the words do not stand there", async () => {
    const { author, annotation, source } = await scene();
    const { evidence } = passageOf(source);
    const { passage } = evidence;
    if (passage === null) throw new Error("no passage");
    const moved = { ...passage, anchor: { ...passage.anchor, exact: "4,200 homes" } };
    const attempt = makeCitation(author, annotation, {
      source: { from: "new", evidence: { ...evidence, passage: moved } },
    });
    expect((await failureOf(attempt)).code).toBe("invalid");
  });

  test("is not found in another newsroom, and forbidden in a colleague’s annotation", async () => {
    const { author, colleague, stranger, annotation, source } = await scene();
    const theirs = await makeArticle(stranger, ["Westmere counts 4,100 homes."], "Theirs");
    const across = makeCitation(author, annotation, { source: passageOf(theirs) });
    expect((await failureOf(across)).code).toBe("not-found");
    const colleagues = makeCitation(colleague, annotation, { source: passageOf(source) });
    expect((await failureOf(colleagues)).code).toBe("forbidden");
  });
});

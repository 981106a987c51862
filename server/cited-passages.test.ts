import { afterAll, beforeAll, expect, test } from "vitest";
import { describe as anchorAt } from "@/domain/anchor/describe";
import { getArticle } from "./articles";
import { listCitedPassages } from "./cited-passages";
import { removeAnnotation } from "./annotations";
import { makeAnnotation, makeArticle, makeCitation, makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf, refOf } from "./testing/inputs";

beforeAll(freshDatabase);
afterAll(closeStore);

test("an article knows which of its passages are a source, and where they are cited, while they are", async () => {
  const { author, stranger, article } = await makeScene();
  const survey = await makeArticle(author, ["The barrier shields 4,100 homes, a survey found."], "Survey");
  const start = survey.text.indexOf("4,100 homes");
  const passage = { versionId: survey.versionId, anchor: anchorAt(survey.text, start, start + 11) };
  const evidence = evidenceOf({ kind: "passage", passage });
  const annotation = await makeAnnotation(author, article, "40,000 homes", { tag: "disputed" });
  const cited = await makeCitation(author, annotation, { source: { from: "new", evidence } });

  const held = await getArticle(author, survey.articleId);
  expect(await listCitedPassages(author, held)).toEqual([
    {
      evidenceId: evidence.id,
      place: { start, end: start + 11 },
      exact: "4,100 homes",
      uses: [
        {
          citationId: cited.citations[0]?.id,
          annotationId: annotation.id,
          articleId: article.articleId,
          headline: "Barrier would shield 40,000 homes, ministry says",
        },
      ],
    },
  ]);
  expect(await listCitedPassages(stranger, held)).toEqual([]);

  const moved = { ...held, version: { ...held.version, id: article.versionId, text: `Now: ${survey.text}` } };
  expect((await listCitedPassages(author, moved))[0]?.place).toEqual({ start: start + 5, end: start + 16 });
  const gone = { ...held, version: { ...held.version, id: article.versionId, text: "Nothing of that." } };
  expect((await listCitedPassages(author, gone))[0]?.place).toBeNull();

  await removeAnnotation(author, refOf(cited));
  expect((await listCitedPassages(author, held))[0]?.uses).toEqual([]);
});

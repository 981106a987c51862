import "server-only";
import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import type { ArticleVersion } from "@/domain/article/article";
import type { EvidenceInput, SaveCitationInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import { saveAnnotation } from "../annotations";
import { addArticle, getArticle } from "../articles";
import { saveCitation } from "../citations";
import { markdownToHtml } from "../import/markdown-to-html";
import { saveReview } from "../reviews";
import type { SampleArticle, SampleCitation, SamplePerson, SampleStatement } from "./sample-article";
import { sampleSources, type SampleSource } from "./sample-sources";

/** What is stored so far: the sources by name, and the versions by outlet, for passages of them. */
export type SampleLibrary = {
  sources: Map<SampleSource, string>;
  versions: Map<string, ArticleVersion>;
};

type People = Record<SamplePerson, Member>;

/** Adds an article and what the two have said of it: statements, sources, answers. */
export async function addSampleArticle(
  people: People,
  { headline, outlet, byline, publishedAt, text, statements }: SampleArticle,
  library: SampleLibrary,
): Promise<void> {
  const { id } = await addArticle(people.ines, {
    mutationId: uuid(),
    source: { format: "html", content: markdownToHtml(text) },
    dropped: [],
    headline,
    outlet,
    byline,
    publishedAt,
    sourceUrl: null,
  });
  const { version } = await getArticle(people.ines, id);
  library.versions.set(outlet, version);
  for (const statement of statements) await addStatement(people, version, statement, library);
}

async function addStatement(
  people: People,
  version: ArticleVersion,
  statement: SampleStatement,
  library: SampleLibrary,
): Promise<void> {
  const author = people[statement.by];
  const colleague = people[statement.by === "ines" ? "teodor" : "ines"];
  const { about = "so", tag = null, finding = null, rationale = "", proposedWording = null } = statement;
  let annotation = await saveAnnotation(author, {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId: version.id,
    anchor: anchorOf(version, statement.words),
    about,
    tag,
    finding,
    rationale,
    proposedWording,
  });
  for (const cited of statement.cites ?? []) annotation = await cite(author, annotation, cited, library);
  if (statement.answer) await answer(colleague, annotation, statement.answer);
}

function cite(
  author: Member,
  annotation: Annotation,
  cited: SampleCitation,
  library: SampleLibrary,
): Promise<Annotation> {
  return saveCitation(author, {
    mutationId: uuid(),
    baseRevision: annotation.revision,
    id: uuid(),
    annotationId: annotation.id,
    source: sourceOf(cited, library),
    stance: cited.stance,
    quote: "words" in cited ? cited.words : (cited.quote ?? ""),
    locator: cited.locator ?? "",
  });
}

/** The library's source when it is there already; else it comes in with this citation. */
function sourceOf(cited: SampleCitation, library: SampleLibrary): SaveCitationInput["source"] {
  if ("words" in cited) {
    const version = library.versions.get(cited.passageOf);
    if (version === undefined)
      throw new Error(`no sample article of ${cited.passageOf} stands before this one`);
    const passage = { versionId: version.id, anchor: anchorOf(version, cited.words) };
    return {
      from: "new",
      evidence: evidenceOf({ kind: "passage", title: cited.passageOf, publisher: cited.passageOf, passage }),
    };
  }
  const known = library.sources.get(cited.source);
  if (known !== undefined) return { from: "library", evidenceId: known };
  const evidence = evidenceOf(sampleSources[cited.source]);
  library.sources.set(cited.source, evidence.id);
  return { from: "new", evidence };
}

function evidenceOf(details: Pick<EvidenceInput, "kind" | "title"> & Partial<EvidenceInput>): EvidenceInput {
  return {
    id: uuid(),
    url: null,
    publisher: null,
    publishedAt: null,
    sourceType: "secondary",
    independenceGroup: null,
    asked: null,
    whereItShouldBe: null,
    deskOnly: false,
    fileId: null,
    passage: null,
    ...details,
  };
}

async function answer(
  reviewer: Member,
  { id, revision }: Annotation,
  given: NonNullable<SampleStatement["answer"]>,
): Promise<void> {
  await saveReview(reviewer, {
    mutationId: uuid(),
    baseRevision: 0,
    annotationId: id,
    annotationRevision: revision,
    verdict: given.verdict,
    reason: given.reason ?? "",
    suggestedTag: given.suggestedTag ?? null,
    suggestedFinding: null,
    suggestedWording: given.suggestedWording ?? null,
    suggestedAnchor: null,
  });
}

function anchorOf({ text }: ArticleVersion, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the sample article`);
  return describe(text, start, start + words.length);
}

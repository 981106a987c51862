import "server-only";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { fileNameOf } from "@/domain/export/file-name";
import { exportFormats } from "@/domain/export/registry";
import type { Person } from "@/domain/people/person";
import { canExport, type Member } from "@/domain/permissions";
import { byCodeUnit } from "@/domain/review/by-code-unit";
import { buildSummary, chooseLayer } from "@/domain/summary/build-summary";
import type { FactCheck } from "@/domain/summary/check-file";
import type { Summary } from "@/domain/summary/summary";
import { listAnnotations } from "./annotations";
import { getArticle } from "./articles";
import { record } from "./record";

/** A file to download. */
type ExportedFile = { name: string; mediaType: string; content: string };

/**
 * The fact-check summary of an article's newest version, and everybody who has annotated it, by name.
 * `layers` is "everyone" or the id of the one person whose annotations go in.
 *
 * @throws ExpectedFailure "not-found" for what the member may not see, and for a person without annotations here
 */
export async function getSummary(
  member: Member,
  articleId: string,
  layers: string,
): Promise<{ summary: Summary; checkers: Person[] }> {
  const { check, checkers } = await makeCheck(member, articleId, layers);
  return { summary: check.summary, checkers };
}

/**
 * The summary as a file in one of the formats of the registry. That it left, who took it and
 * which text it speaks of goes into the audit trail first; what cannot be recorded does not leave.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "not-found" for an unknown format and as for `getSummary`
 */
export async function exportSummary(
  member: Member,
  articleId: string,
  format: string,
  layers: string,
): Promise<ExportedFile> {
  const { check } = await makeCheck(member, articleId, layers);
  if (!canExport(member)) {
    throw new ExpectedFailure(
      "forbidden",
      "Readers cannot export. Ask an owner of the newsroom to make you an editor.",
    );
  }
  const chosen = exportFormats.find(({ name }) => name === format);
  if (chosen === undefined) throw notFound(`export format ${format}`);
  const content = chosen.write(check);
  await recordExport(member, check, format, layers);
  return { name: fileNameOf(check.summary.head, chosen.extension), mediaType: chosen.mediaType, content };
}

async function makeCheck(
  member: Member,
  articleId: string,
  layers: string,
): Promise<{ check: FactCheck; checkers: Person[] }> {
  const article = await getArticle(member, articleId);
  const all = await listAnnotations(member, article.version.id);
  const byId = new Map(all.map(({ author }) => [author.id, author]));
  const checkers = [...byId.values()].sort((one, other) => byCodeUnit(one.name, other.name));
  const layer = layers === "everyone" ? null : checkers.find(({ id }) => id === layers);
  if (layer === undefined) throw notFound(`annotations of ${layers} on article ${articleId}`);
  const annotations = chooseLayer(all, layer);
  const now = new Date().toISOString();
  const summary = buildSummary({ article, annotations, layer, newsroom: member.newsroomName, now });
  return { check: { summary, article, annotations }, checkers };
}

async function recordExport(
  member: Member,
  { summary, article }: FactCheck,
  format: string,
  layers: string,
): Promise<void> {
  const { sha256, state } = summary.head;
  const after = { format, layers, versionId: article.version.id, sha256, state };
  const change = { object: `article ${article.id}`, before: null, after };
  await record(member, "export", () => Promise.resolve({ ...change, value: undefined }));
}

import "server-only";
import type { Article } from "@/domain/article/article";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { fileNameOf } from "@/domain/export/file-name";
import { exportFormats } from "@/domain/export/registry";
import { reportFor } from "@/domain/export/report-for";
import type { Person } from "@/domain/people/person";
import { canExport, type Member } from "@/domain/permissions";
import { byCodeUnit } from "@/domain/review/by-code-unit";
import { forTheDesk, type Readers } from "@/domain/summary/audience";
import { buildSummary, chooseLayer } from "@/domain/summary/build-summary";
import type { Previous } from "@/domain/summary/build-changes";
import type { FactCheck } from "@/domain/summary/check-file";
import { forAudience } from "@/domain/summary/for-audience";
import type { Summary } from "@/domain/summary/summary";
import { listAnnotations, listLost } from "./annotations";
import { getArticle } from "./articles";
import { listMembers } from "./members";
import { listWaved } from "./nothing-to-check";
import { record } from "./record";

/** A file to download. */
type ExportedFile = { name: string; mediaType: string; content: string };

/**
 * The fact-check summary of an article's newest version, or of the one of that number, as its `readers` may see it, and everybody who
 * has annotated it, by name. `layers` is "everyone" or the id of the one person whose annotations go in.
 *
 * @throws ExpectedFailure "not-found" for what the member may not see, and for a person without annotations here
 */
export async function getSummary(
  member: Member,
  articleId: string,
  layers: string,
  readers = forTheDesk,
  versionNumber?: number,
): Promise<{ summary: Summary; checkers: Person[] }> {
  const { check, checkers } = await makeCheck(member, articleId, layers, versionNumber);
  const colleagues = await colleaguesFor(member, checkers, readers);
  return { summary: forAudience(check.summary, readers, colleagues), checkers };
}

/**
 * The summary as a file for its `readers`, in one of the formats of the registry. That it left, who
 * took it, for whom and which text it speaks of goes into the audit trail first; what cannot be recorded does not leave.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "not-found" for an unknown format and as for `getSummary`
 */
export async function exportSummary(
  member: Member,
  articleId: string,
  format: string,
  layers: string,
  readers = forTheDesk,
  versionNumber?: number,
): Promise<ExportedFile> {
  const { check, checkers } = await makeCheck(member, articleId, layers, versionNumber);
  if (!canExport(member)) {
    throw new ExpectedFailure(
      "forbidden",
      "Readers cannot export. Ask an owner of the newsroom to make you an editor.",
    );
  }
  const chosen = exportFormats.find(({ name }) => name === format);
  if (chosen === undefined) throw notFound("no such export format");
  const report = reportFor(check, readers, await colleaguesFor(member, checkers, readers));
  const content = chosen.write(report);
  await recordExport(member, check, { format, layers, ...readers });
  return { name: fileNameOf(report.summary.head, chosen), mediaType: chosen.mediaType, content };
}

async function makeCheck(
  member: Member,
  articleId: string,
  layers: string,
  versionNumber?: number,
): Promise<{ check: FactCheck; checkers: Person[] }> {
  const article = await getArticle(member, articleId, versionNumber);
  const all = await listAnnotations(member, article.version.id);
  const previous = await findPrevious(member, article);
  const byId = new Map(all.map(({ author }) => [author.id, author]));
  const checkers = [...byId.values()].sort((one, other) => byCodeUnit(one.name, other.name));
  const layer = layers === "everyone" ? null : checkers.find(({ id }) => id === layers);
  if (layer === undefined) throw notFound(`annotations of somebody on article ${articleId}`);
  const annotations = chooseLayer(all, layer);
  const now = new Date().toISOString();
  const waved = await listWaved(member, articleId);
  const summary = buildSummary({
    article,
    annotations,
    waved,
    previous,
    layer,
    newsroom: member.newsroomName,
    now,
  });
  return { check: { summary, article, annotations, waved }, checkers };
}

/** The version before this one, and what of it is not in this one any more. */
async function findPrevious(member: Member, { id, version }: Article): Promise<Previous | null> {
  if (version.number === 1) return null;
  const before = await getArticle(member, id, version.number - 1);
  const { number, text } = before.version;
  return { number, text, lost: await listLost(member, version.id) };
}

/** Whoever may be named in what others wrote: everybody of the newsroom, and who checked before they left it. */
async function colleaguesFor(
  member: Member,
  checkers: readonly Person[],
  readers: Readers,
): Promise<Person[]> {
  return readers.names ? [] : [...checkers, ...(await listMembers(member))];
}

async function recordExport(
  member: Member,
  { summary, article }: FactCheck,
  asked: { format: string; layers: string } & Readers,
): Promise<void> {
  const { sha256, state } = summary.head;
  const after = { ...asked, versionId: article.version.id, sha256, state };
  const change = { object: `article ${article.id}`, before: null, after };
  await record(member, "export", () => Promise.resolve({ ...change, value: undefined }));
}

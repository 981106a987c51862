import "server-only";
import { v7 as uuid } from "uuid";
import { compareBlocks } from "@/domain/anchor/compare-blocks";
import { foldWords } from "@/domain/article/fold-words";
import { sortKey } from "@/domain/article/sort-key";
import type {
  AddVersionInput,
  Consequences,
  PreviewVersionInput,
  VersionEntry,
  VersionPreview,
} from "@/domain/article/version";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { canAddArticle, type Member } from "@/domain/permissions";
import { detectLanguage } from "@/domain/text/detect-language";
import type { Placement } from "@/prisma/generated/client";
import { readVersion } from "./articles";
import { CarryOver } from "./carry-over";
import { standingArticle } from "./standing-article";
import { database } from "./store";
import { searchedWords } from "./stored-article";
import { touchArticle } from "./touch-article";
import { findBase, findDetails, nextHeadline, requireNewest, requireOther } from "./version-base";
import { originColumns } from "./version-origin";
import { write } from "./write";

/** How many rows one statement inserts: PostgreSQL takes 65,535 parameters. */
const rowsAtOnce = 2_000;

/**
 * The versions of an article, the newest first.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's article
 */
export async function listVersions(
  member: Pick<Member, "newsroomId">,
  articleId: string,
): Promise<VersionEntry[]> {
  const db = await database();
  const versions = await db.articleVersion.findMany({
    where: { articleId, article: standingArticle(member) },
    orderBy: { number: "desc" },
    select: { id: true, number: true, sha256: true, retrievedAt: true },
  });
  if (versions.length === 0) throw notFound(`versions of article ${articleId}`);
  return versions.map((version) => ({ ...version, retrievedAt: version.retrievedAt.toISOString() }));
}

/**
 * Sets a new text against the newest version, and counts what would become of the statements of
 * everybody. Stores nothing.
 *
 * @throws ExpectedFailure "forbidden" for a reader, "not-found", "stale" when there is a newer
 * version than the one they saw, "invalid" for the text that is there already and as importArticle does
 */
export async function previewVersion(member: Member, input: PreviewVersionInput): Promise<VersionPreview> {
  const { base, text, sha256 } = await readNewVersion(member, input);
  const db = await database();
  await requireNewest(db, member, base);
  requireOther(base, sha256);
  nextHeadline((await findDetails(db, member, base.articleId)).headline, input);
  const places = await db.placement.findMany({
    where: { versionId: base.id, annotation: { deletedAt: null } },
  });
  const carryOver = new CarryOver(base, { id: "", text }, base.language);
  const consequences: Consequences = { stay: 0, moved: 0, recheck: 0, lost: 0 };
  for (const place of places) consequences[consequenceOf[carryOver.carry(place).state]] += 1;
  const language = detectLanguage(text);
  const isOther =
    language !== "und" && base.language !== "und" && primary(language) !== primary(base.language);
  return {
    baseNumber: base.number,
    ...compareBlocks(carryOver.pair),
    consequences,
    otherLanguage: isOther ? language : null,
  };
}

/**
 * Saves a new version of an article. Every annotation of the version before is carried over with
 * it, whoever made it, in one transaction; nothing is deleted. Who finds a newer version than
 * they saw is told, and saves nothing.
 *
 * @throws ExpectedFailure as `previewVersion`
 */
export async function addVersion(
  member: Member,
  input: AddVersionInput,
): Promise<{ id: string; number: number; consequences: Consequences }> {
  const { base, doc, text, sha256, readSha256, origin } = await readNewVersion(member, input);
  const { articleId } = input;
  const version = { id: uuid(), number: base.number + 1, text };
  const carryOver = new CarryOver(base, version, base.language);
  const folded = foldWords(text);
  // Once before the transaction, which then finds most of it done.
  const db = await database();
  for (const place of await db.placement.findMany({ where: { versionId: base.id } })) carryOver.carry(place);
  return write(member, "add version", input, async (tx) => {
    // Behind the newsroom's lock: what is written until now is carried over, and what is written later knows of this version.
    await requireNewest(tx, member, base);
    requireOther(base, sha256);
    const details = await findDetails(tx, member, articleId);
    const headline = nextHeadline(details.headline, input);
    const words = searchedWords({ ...details, headline }, folded);
    const places = await tx.placement.findMany({
      where: { versionId: base.id },
      include: { annotation: { select: { deletedAt: true } } },
    });
    await tx.articleVersion.create({
      data: { ...version, articleId, doc, sha256, ...originColumns(origin, readSha256) },
      select: { id: true },
    });
    const consequences: Consequences = { stay: 0, moved: 0, recheck: 0, lost: 0 };
    const rows: Placement[] = [];
    for (const { annotation, ...place } of places) {
      const row = carryOver.carry(place);
      rows.push(row);
      if (annotation.deletedAt === null) consequences[consequenceOf[row.state]] += 1;
    }
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await tx.placement.createMany({ data: rows.slice(from, from + rowsAtOnce) });
    await tx.articleWords.updateMany({ where: { articleId }, data: { words } });
    await tx.article.updateMany({ where: { id: articleId }, data: { sourceChangedAt: null } });
    await tx.article.updateMany({
      where: { id: articleId, headline: { not: headline } },
      data: { headline, sortKey: sortKey(headline), revision: { increment: 1 } },
    });
    await touchArticle(tx, articleId);
    const told = { versionId: version.id, number: version.number, sha256, origin, headline };
    return {
      value: { id: version.id, number: version.number, consequences },
      object: `article ${articleId}`,
      before: { versionId: base.id, number: base.number, sha256: base.sha256, headline: details.headline },
      after: { ...told, ...consequences },
    };
  });
}

const consequenceOf = { exact: "stay", moved: "moved", changed: "recheck", lost: "lost" } as const;

async function readNewVersion(member: Member, input: PreviewVersionInput) {
  const base = await findBase(member, input);
  if (!canAddArticle(member)) {
    throw new ExpectedFailure(
      "forbidden",
      "You may read here, but not change articles. Ask an owner of the newsroom to make you an editor.",
    );
  }
  return { base, ...(await readVersion(member, input)) };
}

function primary(language: string): string {
  return language.split("-", 1)[0] ?? "";
}

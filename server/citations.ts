import "server-only";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type { CitationRef, EvidenceInput, SaveCitationInput } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { changeAnnotation, requireOwnAnnotation } from "./annotation-change";
import { evidenceKeys } from "./evidence-keys";
import { addPassage, checkPassage } from "./passages";
import type { Transaction } from "./store";

/** How many sources one annotation may cite. */
const mostCitations = 100;

/**
 * Cites a source, new or from the library, in the member's own annotation, whose revision grows.
 * The same citation again, with another stance, quote, locator or source, changes it.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", "conflict", or "stale" with the present annotation
 */
export async function saveCitation(member: Member, input: SaveCitationInput): Promise<Annotation> {
  const { id, annotationId, stance, quote, locator } = input;
  const source = await checkSource(member, annotationId, input.source);
  return changeAnnotation(member, "save citation", input, { id: annotationId }, async (tx) => {
    const before = await findCitation(tx, annotationId, id);
    if (before === null || before.deletedAt !== null) await requireRoom(tx, annotationId);
    const evidenceId = await takeSource(tx, member, source);
    const columns = { evidenceId, stance, quote, locator, deletedAt: null };
    await tx.citation.upsert({
      where: { id },
      create: { id, annotationId, ...columns },
      update: columns,
    });
    const added = source.from === "new" ? { source: source.evidence } : {};
    const after = { annotationId, evidenceId, stance, quote, locator, ...added };
    return { told: { object: `citation ${id}`, before: before && tellCitation(before), after } };
  });
}

/** Takes a citation out of the member's annotation; it can be brought back. Errors as for saving. */
export function removeCitation(member: Member, ref: CitationRef): Promise<Annotation> {
  return setRemoved(member, "remove citation", ref, new Date());
}

/** Brings back a citation that the member has removed. Errors as for saving. */
export function restoreCitation(member: Member, ref: CitationRef): Promise<Annotation> {
  return setRemoved(member, "restore citation", ref, null);
}

function setRemoved(
  member: Member,
  act: string,
  ref: CitationRef,
  deletedAt: Date | null,
): Promise<Annotation> {
  const { id, annotationId } = ref;
  return changeAnnotation(member, act, ref, { id: annotationId }, async (tx) => {
    const before = await findCitation(tx, annotationId, id);
    if (before === null) throw notFound(`citation ${id} of annotation ${annotationId}`);
    if (deletedAt === null && before.deletedAt !== null) await requireRoom(tx, annotationId);
    const after = await tx.citation.update({ where: { id }, data: { deletedAt } });
    return {
      told: { object: `citation ${id}`, before: tellCitation(before), after: tellCitation(after) },
    };
  });
}

async function requireRoom(tx: Transaction, annotationId: string): Promise<void> {
  const count = await tx.citation.count({ where: { annotationId, deletedAt: null } });
  if (count < mostCitations) return;
  throw invalid(`A statement can cite ${String(mostCitations)} sources. Remove one first.`);
}

type CitationRow = Prisma.CitationGetPayload<object>;

/** Null when there is none yet; one of another annotation is as good as not there. */
async function findCitation(tx: Transaction, annotationId: string, id: string): Promise<CitationRow | null> {
  const citation = await tx.citation.findUnique({ where: { id } });
  if (citation !== null && citation.annotationId !== annotationId)
    throw notFound(`citation ${id} of another annotation`);
  return citation;
}

function tellCitation(row: CitationRow): Prisma.InputJsonObject {
  const { annotationId, evidenceId, stance, quote, locator, deletedAt } = row;
  const told = { annotationId, evidenceId, stance, quote, locator };
  return deletedAt === null ? told : { ...told, removedAt: deletedAt.toISOString() };
}

/** What can be known of a source before the transaction: a passage stands in its article. */
async function checkSource(
  member: Member,
  annotationId: string,
  source: SaveCitationInput["source"],
): Promise<SaveCitationInput["source"]> {
  if (source.from === "library" || source.evidence.passage === null) return source;
  await requireOwnAnnotation(member, annotationId);
  return { from: "new", evidence: await checkPassage(member, source.evidence, source.evidence.passage) };
}

/** The id of the source in the newsroom's library, put there if it is new; of a merged one, the source that it became. */
async function takeSource(
  tx: Transaction,
  member: Member,
  source: SaveCitationInput["source"],
): Promise<string> {
  const { newsroomId } = member;
  if (source.from === "new") {
    await addToLibrary(tx, member, source.evidence);
    return source.evidence.id;
  }
  const known = await tx.evidence.findFirst({
    where: { id: source.evidenceId, newsroomId },
    select: { id: true, mergedIntoId: true },
  });
  if (known === null) throw notFound(`evidence ${source.evidenceId}`);
  return known.mergedIntoId ?? known.id;
}

async function addToLibrary(tx: Transaction, member: Member, evidence: EvidenceInput): Promise<void> {
  const { newsroomId, userId } = member;
  const { fileId, deskOnly, publishedAt, passage, ...columns } = evidence;
  if (fileId !== null && (await tx.storedFile.count({ where: { id: fileId, newsroomId } })) === 0)
    throw notFound(`file ${fileId}`);
  const { count } = await tx.evidence.createMany({
    data: {
      ...columns,
      ...evidenceKeys({
        ...columns,
        passage: passage && { versionId: passage.versionId, ...passage.anchor },
      }),
      newsroomId,
      fileId,
      publishedAt: publishedAt === null ? null : new Date(publishedAt),
      confidentiality: deskOnly ? "desk" : "public",
      addedById: userId,
    },
    skipDuplicates: true,
  });
  if (count > 0) {
    if (passage !== null) await addPassage(tx, evidence.id, passage);
    return;
  }
  throw new ExpectedFailure("conflict", "This source was saved before. Choose it from the library.", {
    log: `evidence ${evidence.id} exists`,
  });
}

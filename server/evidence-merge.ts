import "server-only";
import { invalid } from "@/domain/errors";
import type { Evidence } from "@/domain/evidence/evidence";
import type { MergeEvidenceInput } from "@/domain/evidence/library";
import { mergeFacts, mergeProblem } from "@/domain/evidence/merge-evidence";
import type { Member } from "@/domain/permissions";
import { Prisma } from "@/prisma/generated/client";
import { toEvidence, type EvidenceRow } from "./evidence";
import { evidenceKeys } from "./evidence-keys";
import { joinGroups } from "./same-copy";
import { changeSource, findSeenSources, readSource, requireEvidenceEditor, tellSource } from "./seen-sources";
import type { Transaction } from "./store";
import { write } from "./write";

/**
 * Merges duplicates into the source that is kept: every citation of theirs becomes one of it, also
 * of statements and citations that were removed and may come back. A citation that then says what
 * another of the same annotation says already is taken out. The merged entries stay as signposts,
 * so that whoever chose one of them before cites the kept one.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid" for what cannot be one source, or "stale"
 */
export async function mergeEvidence(
  member: Member,
  input: MergeEvidenceInput,
): Promise<{ evidence: Evidence; revision: number }> {
  requireEvidenceEditor(member);
  return write(member, "merge evidence", input, async (tx) => {
    const [kept, ...merged] = await findSeenSources(tx, member, [input.keep, ...input.merge]);
    if (kept === undefined) throw invalid("No source is chosen.");
    for (const row of merged) {
      const problem = mergeProblem(toEvidence(kept), toEvidence(row));
      if (problem !== null) throw invalid(problem);
    }
    const doubled = await takeOutDoubles(tx, kept, merged);
    const { count: moved } = await tx.citation.updateMany({
      where: { evidenceId: { in: merged.map(({ id }) => id) } },
      data: { evidenceId: kept.id },
    });
    await giveFacts(tx, member, kept, merged);
    await leaveSignposts(tx, kept, merged);
    const after = await readSource(tx, kept.id);
    return {
      value: { evidence: toEvidence(after), revision: after.revision },
      object: `evidence ${kept.id}`,
      before: { ...tellSource(kept), merged: merged.map(tellSource) },
      after: { ...tellSource(after), moved, doubled },
    };
  });
}

/**
 * Removes, of the citations that will be of one source, those that say no more than another on the
 * same annotation: the same stance, and its quote and place or none. Of two alike the older stays.
 * Answers the ids.
 */
async function takeOutDoubles(
  tx: Transaction,
  kept: EvidenceRow,
  merged: readonly EvidenceRow[],
): Promise<string[]> {
  const gone = ids(merged);
  const all = ids([kept, ...merged]);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Citation" c SET "deletedAt" = now()
    WHERE c."evidenceId" IN (${all}) AND c."deletedAt" IS NULL
      AND c."annotationId" IN (SELECT m."annotationId" FROM "Citation" m WHERE m."evidenceId" IN (${gone}))
      AND EXISTS (
        SELECT 1 FROM "Citation" o
        WHERE o."annotationId" = c."annotationId" AND o."evidenceId" IN (${all})
          AND o."id" <> c."id" AND o."deletedAt" IS NULL AND o."stance" = c."stance"
          AND c."quote" IN ('', o."quote") AND c."locator" IN ('', o."locator")
          AND ((c."quote", c."locator") <> (o."quote", o."locator")
            OR (o."createdAt", o."id") < (c."createdAt", c."id")))
    RETURNING c."id"`;
  return rows.map(({ id }) => id).sort();
}

async function giveFacts(
  tx: Transaction,
  member: Member,
  kept: EvidenceRow,
  merged: readonly EvidenceRow[],
): Promise<void> {
  const { deskOnly, publishedAt, ...facts } = mergeFacts(toEvidence(kept), merged.map(toEvidence));
  await changeSource(tx, kept, {
    ...facts,
    ...evidenceKeys({ ...facts, passage: kept.passage }),
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    confidentiality: deskOnly ? "desk" : "public",
  });
  if (facts.independenceGroup !== null) await joinGroups(tx, member, merged, facts.independenceGroup);
}

/** Also those that pointed at a merged one point at the kept one: one step leads there. */
async function leaveSignposts(
  tx: Transaction,
  kept: EvidenceRow,
  merged: readonly EvidenceRow[],
): Promise<void> {
  for (const row of merged) await changeSource(tx, await readSource(tx, row.id), { mergedIntoId: kept.id });
  await tx.evidence.updateMany({
    where: { mergedIntoId: { in: merged.map(({ id }) => id) } },
    data: { mergedIntoId: kept.id },
  });
}

function ids(rows: readonly { id: string }[]): Prisma.Sql {
  return Prisma.join(rows.map(({ id }) => Prisma.sql`${id}::uuid`));
}

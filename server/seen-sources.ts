import "server-only";
import { ExpectedFailure, notFound } from "@/domain/errors";
import type { SeenSource } from "@/domain/evidence/library";
import { canEditEvidence, type Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { shownSource, toEvidence, type EvidenceRow } from "./evidence";
import type { Transaction } from "./store";

/** @throws ExpectedFailure "forbidden" for a reader */
export function requireEvidenceEditor(member: Pick<Member, "role">): void {
  if (canEditEvidence(member)) return;
  throw new ExpectedFailure(
    "forbidden",
    "You may look at the library, but not change it. Ask an owner of the newsroom to make you an editor.",
  );
}

/**
 * The newsroom's sources of these ids, in their order, each still as somebody saw it. The caller
 * holds the newsroom's sequence, so that they stay so until the transaction ends.
 *
 * @throws ExpectedFailure "not-found" across newsrooms, "stale" with the present source
 */
export async function findSeenSources(
  tx: Transaction,
  { newsroomId }: Pick<Member, "newsroomId">,
  seen: readonly SeenSource[],
): Promise<EvidenceRow[]> {
  const rows = await tx.evidence.findMany({
    where: { newsroomId, id: { in: seen.map(({ id }) => id) } },
    include: shownSource,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return seen.map(({ id, revision }) => {
    const row = byId.get(id);
    if (row === undefined) throw notFound(`evidence ${id}`);
    if (row.revision !== revision || row.mergedIntoId !== null) throw staleSource(row);
    return row;
  });
}

/** Changes a source's row, only from the revision that was read. */
export async function changeSource(
  tx: Transaction,
  row: EvidenceRow,
  columns: Prisma.EvidenceUncheckedUpdateManyInput,
): Promise<void> {
  const { id, revision } = row;
  const { count } = await tx.evidence.updateMany({
    where: { id, revision },
    data: { ...columns, revision: revision + 1, updatedAt: new Date() },
  });
  if (count === 0) throw staleSource(row);
}

/** A source that is there in any case. */
export async function readSource(tx: Transaction, id: string): Promise<EvidenceRow> {
  return tx.evidence.findUniqueOrThrow({ where: { id }, include: shownSource });
}

/** What the audit trail tells of a source. */
export function tellSource(row: EvidenceRow): Prisma.InputJsonObject {
  const { accessedAt: _, file, passage, ...facts } = toEvidence(row);
  return { ...facts, fileId: file?.id ?? null, passage, revision: row.revision };
}

function staleSource(row: EvidenceRow): ExpectedFailure {
  const current = { evidence: toEvidence(row), revision: row.revision };
  return row.mergedIntoId === null
    ? new ExpectedFailure(
        "stale",
        `“${row.title}” was changed in another window. What you wrote is still here: reload to see what it says now, then try again.`,
        { log: `evidence ${row.id} is at revision ${String(row.revision)}`, current },
      )
    : new ExpectedFailure(
        "stale",
        `“${row.title}” was merged into another source meanwhile. Nothing was changed: reload the library, then try again.`,
        { log: `evidence ${row.id} was merged into ${row.mergedIntoId}`, current },
      );
}

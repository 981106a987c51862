import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import { independenceKey } from "@/domain/evidence/independence";
import type { OwnCopyInput, SameCopyInput } from "@/domain/evidence/library";
import type { Member } from "@/domain/permissions";
import type { EvidenceRow } from "./evidence";
import { changeSource, findSeenSources, readSource, requireEvidenceEditor, tellSource } from "./seen-sources";
import type { Transaction } from "./store";
import { write } from "./write";

/**
 * Says that sources are not independent of each other: they become one group, together with
 * whatever shared a group with one of them, because a copy of a copy is a copy.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", or "stale" with the present source
 */
export async function markSameCopy(member: Member, input: SameCopyInput): Promise<{ group: string }> {
  requireEvidenceEditor(member);
  const group = input.shared;
  return write(member, "mark same copy", input, async (tx) => {
    const chosen = await findSeenSources(tx, member, input.sources);
    for (const row of chosen) await changeSource(tx, row, groupColumns(group));
    await joinGroups(tx, member, chosen, group);
    return {
      value: { group },
      object: `evidence ${chosen.map(({ id }) => id).join(", ")}`,
      before: { groups: chosen.map(({ id, independenceGroup }) => ({ id, independenceGroup })) },
      after: { independenceGroup: group },
    };
  });
}

/**
 * Takes a source out of its group: it counts as independent of the others again.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "conflict" when it is in none, or "stale"
 */
export async function unmarkSameCopy(member: Member, input: OwnCopyInput): Promise<{ id: string }> {
  requireEvidenceEditor(member);
  const { id, baseRevision: revision } = input;
  return write(member, "unmark same copy", input, async (tx) => {
    const [before] = await findSeenSources(tx, member, [{ id, revision }]);
    if (before === undefined || before.independenceKey === null)
      throw new ExpectedFailure("conflict", "This source is in no group. Nothing was changed.");
    await changeSource(tx, before, groupColumns(null));
    return {
      value: { id },
      object: `evidence ${id}`,
      before: tellSource(before),
      after: tellSource(await readSource(tx, id)),
    };
  });
}

/** Everything that shared a group with one of these is of `group` from now on; a new name for the same group too. */
export async function joinGroups(
  tx: Transaction,
  { newsroomId }: Pick<Member, "newsroomId">,
  rows: readonly Pick<EvidenceRow, "independenceKey">[],
  group: string,
): Promise<void> {
  const keys = [...rows.map((row) => row.independenceKey), independenceKey(group)].filter(
    (key) => key !== null,
  );
  await tx.evidence.updateMany({
    where: {
      newsroomId,
      independenceKey: { in: keys },
      // Spelled alike already: nothing to write.
      NOT: { independenceGroup: group },
    },
    data: { ...groupColumns(group), revision: { increment: 1 }, updatedAt: new Date() },
  });
}

function groupColumns(group: string | null) {
  return { independenceGroup: group, independenceKey: independenceKey(group) };
}

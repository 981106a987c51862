import "server-only";
import { invalid } from "@/domain/errors";
import type { Evidence } from "@/domain/evidence/evidence";
import type { EditEvidenceInput } from "@/domain/evidence/library";
import type { Member } from "@/domain/permissions";
import { toEvidence } from "./evidence";
import { evidenceKeys } from "./evidence-keys";
import { changeSource, findSeenSources, readSource, requireEvidenceEditor, tellSource } from "./seen-sources";
import { write } from "./write";

/**
 * Gives a source new facts, once for every statement that cites it.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", or "stale" with the present source
 */
export async function editEvidence(
  member: Member,
  input: EditEvidenceInput,
): Promise<{ evidence: Evidence; revision: number }> {
  requireEvidenceEditor(member);
  const { id, baseRevision, mutationId: _, publishedAt, deskOnly, ...facts } = input;
  return write(member, "edit evidence", input, async (tx) => {
    const [before] = await findSeenSources(tx, member, [{ id, revision: baseRevision }]);
    if (before === undefined) throw invalid("No source is chosen.");
    if (before.kind === "link" && facts.url === null) throw invalid("A link needs a web address.");
    const { independenceGroup, passage } = before;
    await changeSource(tx, before, {
      ...facts,
      ...evidenceKeys({ url: facts.url, passage, independenceGroup }),
      publishedAt: publishedAt === null ? null : new Date(publishedAt),
      confidentiality: deskOnly ? "desk" : "public",
    });
    const after = await readSource(tx, id);
    return {
      value: { evidence: toEvidence(after), revision: after.revision },
      object: `evidence ${id}`,
      before: tellSource(before),
      after: tellSource(after),
    };
  });
}

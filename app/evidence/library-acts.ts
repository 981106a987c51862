import type { LibraryActs } from "@/components/evidence/library/library-acts";
import { canEditEvidence, type Member } from "@/domain/permissions";
import { editEvidence, markSameCopy, mergeEvidence, unmarkSameCopy } from "./actions";

/** What this member may do to the library; null for who only looks. */
export function libraryActsOf(member: Member): LibraryActs | null {
  return canEditEvidence(member)
    ? { edit: editEvidence, merge: mergeEvidence, markSameCopy, unmarkSameCopy }
    : null;
}

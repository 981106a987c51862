import type { Outcome } from "@/domain/errors";
import type {
  EditEvidenceInput,
  MergeEvidenceInput,
  OwnCopyInput,
  SameCopyInput,
} from "@/domain/evidence/library";

/** What can be done to the library; the page hands it down. */
export type LibraryActs = {
  edit: (input: EditEvidenceInput) => Promise<Outcome<{ revision: number }>>;
  merge: (input: MergeEvidenceInput) => Promise<Outcome<unknown>>;
  markSameCopy: (input: SameCopyInput) => Promise<Outcome<unknown>>;
  unmarkSameCopy: (input: OwnCopyInput) => Promise<Outcome<unknown>>;
};

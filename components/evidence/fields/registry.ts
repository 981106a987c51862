import type { EvidenceKind } from "@/domain/evidence/evidence";
import { DocumentField } from "./document-field";
import { PassageField } from "./passage-field";
import type { SourceField } from "./source-field";
import { TypedField } from "./typed-field";

/** The field of the evidence form in which each kind of source is named. */
const fieldTable: Record<EvidenceKind, SourceField> = {
  link: TypedField,
  quotation: TypedField,
  recording: TypedField,
  person: TypedField,
  calculation: TypedField,
  document: DocumentField,
  passage: PassageField,
};

/** Every field once, in the order in which the form shows them. */
export const sourceFields: readonly SourceField[] = [...new Set(Object.values(fieldTable))];

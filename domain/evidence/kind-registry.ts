import type { EvidenceKind } from "./evidence";
import type { Kind } from "./kind";
import { calculation } from "./kinds/calculation";
import { document } from "./kinds/document";
import { link } from "./kinds/link";
import { passage } from "./kinds/passage";
import { person } from "./kinds/person";
import { quotation } from "./kinds/quotation";
import { recording } from "./kinds/recording";

/** Every kind of evidence there is; a new one is a file in kinds/ and a line here. */
export const evidenceKindTable: Record<EvidenceKind, Kind> = {
  link,
  document,
  quotation,
  recording,
  person,
  calculation,
  passage,
};

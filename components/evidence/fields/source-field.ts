import type { ComponentType } from "react";
import type { EvidenceDraft } from "@/components/evidence/evidence-draft";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { DraftChange } from "@/components/evidence/use-evidence-draft";

export type SourceFieldProps = {
  draft: EvidenceDraft;
  onChange: (change: DraftChange) => void;
  ports: EvidencePorts;
  /** What is wrong with the source, for the field that is typed in. */
  error: string | null;
};

/** One way of naming a source. It shows nothing while another way has named it. */
export type SourceField = ComponentType<SourceFieldProps>;

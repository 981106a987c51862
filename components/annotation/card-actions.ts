import type { Annotation } from "@/domain/annotation/annotation";
import type { Citation } from "@/domain/evidence/evidence";
import type { Review } from "@/domain/review/review";
import type { RankedPart } from "@/domain/anchor/critical-change";
import type { Span } from "@/domain/text/span";
import type { EvidenceDraft } from "@/components/evidence/evidence-draft";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { AnnotationPart } from "./annotation-part";

/** What a card lets people do; the workbench does it. */
export type CardActions = {
  open: (id: string) => void;
  close: () => void;
  hover: (id: string | null) => void;
  /** Selects one's own statement to be changed with others, or all up to it. */
  select: (id: string, kind: "one" | "range") => void;
  change: (annotation: Annotation, part: AnnotationPart, kind: "at-once" | "while-typing") => void;
  remove: (annotation: Annotation) => void;
  /** The words changed, and what the author says of them still holds. */
  confirm: (annotation: Annotation) => void;
  /** Puts a statement that is no longer in the text on other words. */
  attach: (annotation: Annotation, span: Span) => void;
  /** The next selection becomes the statement's words. */
  changeSpan: (annotation: Annotation) => void;
  copyLink: (annotation: Annotation) => void;
  /** Answers what is wrong with the draft, or null when it was taken. */
  cite: (annotation: Annotation, draft: EvidenceDraft) => string | null;
  removeCitation: (annotation: Annotation, citation: Citation) => void;
  accept: (annotation: Annotation, review: Review) => void;
  keepMine: (annotationId: string) => void;
  takeStored: (annotationId: string) => void;
  /** What the evidence form asks of the server. */
  evidence: EvidencePorts;
};

/** What the cards of one page share. */
export type CardContext = {
  meId: string;
  canAnnotate: boolean;
  actions: CardActions;
  /** The statements that are changed together. */
  selectedIds: ReadonlySet<string>;
  /** Whether the sentence around the statement reports what somebody said. */
  isAttributed: (annotation: Annotation) => boolean;
  /** What changed in the statement’s sentence since its author answered for it; null when nothing did. */
  changesOf: (annotation: Annotation) => RankedPart[] | null;
};

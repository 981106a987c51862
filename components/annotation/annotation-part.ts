import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { Annotation } from "@/domain/annotation/annotation";
import { tags, type TagState } from "@/domain/annotation/tag";

/** Some of what an annotation says. */
export type AnnotationPart = Partial<
  Pick<SaveAnnotationInput, "anchor" | "about" | "tag" | "finding" | "rationale" | "proposedWording">
>;

/** What an annotation says now of that of which `part` speaks. */
export function saysNow(annotation: Annotation, part: AnnotationPart): AnnotationPart {
  const { anchor, about, tag, finding, rationale, proposedWording } = annotation;
  const all: Required<AnnotationPart> = { anchor, about, tag, finding, rationale, proposedWording };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in part));
}

/** Whether an annotation says what `part` says. The words around its anchor are the server's to tell. */
export function says(annotation: Annotation, part: AnnotationPart): boolean {
  const { anchor, ...others } = part;
  const { anchor: place } = annotation;
  if (anchor && (anchor.start !== place.start || anchor.end !== place.end || anchor.exact !== place.exact))
    return false;
  return Object.entries(others).every(([name, value]) => annotation[name as keyof typeof others] === value);
}

/** What an annotation says once it has another tag: only a disputed statement has a finding. */
export function partOfTag({ finding }: Pick<Annotation, "finding">, state: TagState): AnnotationPart {
  const tag = tags.find((known) => known === state) ?? null;
  return { tag, finding: tag === "disputed" ? finding : null };
}

import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import { tags, tagState, tagTable, type TagState } from "@/domain/annotation/tag";
import type { ArticleVersion } from "@/domain/article/article";
import type { Citation } from "@/domain/evidence/evidence";
import type { Review } from "@/domain/review/review";
import { takeSuggestion } from "@/domain/review/take-suggestion";
import type { Span } from "@/editor/selection-to-span";
import type { Act, ActHistory } from "./act-history";
import type { AnnotationPart } from "./card-actions";
import type { Desk } from "./desk";
import type { PendingWrite } from "./pending-write";

/** How long typing may pause before its words are sent, in milliseconds. */
const typingPause = 700;

type Ports = {
  desk: Desk;
  history: ActHistory;
  version: ArticleVersion;
  newId: () => string;
  /** Opens a statement's card, so that what was taken back or done again is seen. */
  show: (id: string | null) => void;
};

type Said = Pick<Act, "done" | "undone" | "joins" | "quiet">;

/** What one does to one's statements: each act is written to the desk and remembered, so that it can be taken back. */
export class StatementActs {
  constructor(private readonly ports: Ports) {}

  /** Tags words that are no statement yet; answers its id. */
  tag({ start, end }: Span, state: TagState): string {
    const { version, newId } = this.ports;
    const id = newId();
    const body = {
      id,
      versionId: version.id,
      anchor: describe(version.text, start, end),
      about: "so",
      tag: tagOf(state),
      finding: null,
      rationale: "",
      proposedWording: null,
    } as const;
    this.write(id, { act: "save", body });
    this.remember(
      { done: `Tagged ${labelOf(state)}.`, undone: "Tag taken back.", quiet: true },
      { id, undo: { act: "remove", body: { id } }, redo: { act: "restore", body: { id } } },
    );
    return id;
  }

  retag(annotation: Annotation, state: TagState): void {
    const tag = tagOf(state);
    this.change(annotation, { tag, finding: tag === "disputed" ? annotation.finding : null });
  }

  /** Gives several statements a tag; those that have it stay as they are. Taken back as one. */
  retagAll(annotations: readonly Annotation[], state: TagState): void {
    const others = annotations.filter((annotation) => tagState(annotation) !== state);
    this.together(
      {
        done: `${countOf(others)} tagged ${labelOf(state)}.`,
        undone: `${countOf(others)} tagged as before.`,
      },
      () => {
        for (const annotation of others) this.retag(annotation, state);
      },
    );
  }

  /** Removes several statements; they come back as one. */
  removeAll(annotations: readonly Annotation[]): void {
    const count = countOf(annotations);
    this.together({ done: `${count} removed.`, undone: `${count} brought back.` }, () => {
      for (const annotation of annotations) this.remove(annotation);
    });
  }

  /** Changes some of what a statement says. */
  change(annotation: Annotation, part: AnnotationPart, kind: "at-once" | "while-typing" = "at-once"): void {
    const { id } = annotation;
    const before = this.find(id) ?? annotation;
    const earlier = sameParts(before, part);
    this.save(before, part, kind === "while-typing" ? typingPause : 0);
    this.ports.history.push({
      ...changeInWords(before, part),
      ...(kind === "while-typing" ? { joins: [id, ...Object.keys(part)].join(" ") } : {}),
      undo: () => {
        // The place of a lost statement is of another text, and cannot be saved on this one.
        if (before.lost === undefined && Object.keys(part).length > 0) this.changeAgain(id, earlier);
        this.reopen(before);
      },
      redo: () => {
        this.changeAgain(id, part);
      },
    });
  }

  /** Says that a statement holds on the words where it stands now, or on others. */
  answerFor(annotation: Annotation, span: Span | null = null): void {
    const { text } = this.ports.version;
    if (span) this.change(annotation, { anchor: describe(text, span.start, span.end) });
    else this.change(annotation, {});
  }

  remove({ id }: Annotation): void {
    this.write(id, { act: "remove", body: { id } });
    this.remember(
      { done: "Statement removed.", undone: "Statement brought back." },
      { id, undo: { act: "restore", body: { id } }, redo: { act: "remove", body: { id } } },
    );
  }

  cite(annotationId: string, write: Extract<PendingWrite, { act: "cite" }>): void {
    const { shown } = write;
    const body = { id: shown.id, annotationId };
    this.write(annotationId, write);
    this.remember(
      { done: "Source added.", undone: "Source taken back.", quiet: true },
      {
        id: annotationId,
        undo: { act: "removeCitation", body, shown },
        redo: { act: "restoreCitation", body, shown },
      },
    );
  }

  removeCitation({ id: annotationId }: Annotation, shown: Citation): void {
    const body = { id: shown.id, annotationId };
    this.write(annotationId, { act: "removeCitation", body, shown });
    this.remember(
      { done: "Source removed.", undone: "Source brought back." },
      {
        id: annotationId,
        undo: { act: "restoreCitation", body, shown },
        redo: { act: "removeCitation", body, shown },
      },
    );
  }

  /** Takes over a suggestion. Taken back, the words are as they were; that it was accepted stays on record. */
  accept(annotation: Annotation, review: Review): void {
    const { id } = annotation;
    const body = { annotationId: id, reviewerId: review.reviewer.id, reviewRevision: review.revision };
    const part = takeSuggestion(annotation, review);
    const earlier = sameParts(annotation, part);
    this.write(id, { act: "accept", body });
    this.ports.history.push({
      done: "Suggestion accepted.",
      undone: "Changed back to what you had said.",
      undo: () => {
        this.changeAgain(id, earlier);
      },
      redo: () => {
        this.changeAgain(id, part);
      },
    });
  }

  private together(said: Said, run: () => void): void {
    const { desk, history, show } = this.ports;
    history.together(said, run, (all) => {
      desk.together(all);
      // Of many, none is opened.
      show(null);
    });
  }

  private remember(said: Said, { id, undo, redo }: { id: string; undo: PendingWrite; redo: PendingWrite }) {
    const again = (write: PendingWrite) => () => {
      this.write(id, write);
      this.ports.show(write.act === "remove" ? null : id);
    };
    this.ports.history.push({ ...said, undo: again(undo), redo: again(redo) });
  }

  /** Lets a statement ask for a re-check again, or be lost again, if it did before it was answered for. */
  private reopen({ id, anchor, recheck, lost }: Annotation): void {
    if (recheck === undefined && lost === undefined) return;
    const shown = { anchor, ...(recheck && { recheck }), ...(lost && { lost }) };
    this.write(id, { act: "reopen", body: { id, versionId: this.ports.version.id }, shown });
    this.ports.show(lost ? null : id);
  }

  private changeAgain(id: string, part: AnnotationPart): void {
    const annotation = this.find(id);
    if (annotation === undefined) return;
    this.save(annotation, part, 0);
    this.ports.show(id);
  }

  private save(annotation: Annotation, part: AnnotationPart, pause: number): void {
    const { id, anchor, about, tag, finding, rationale, proposedWording } = { ...annotation, ...part };
    const versionId = this.ports.version.id;
    const body = { id, versionId, anchor, about, tag, finding, rationale, proposedWording };
    this.ports.desk.write(id, { act: "save", body }, pause);
  }

  private write(id: string, write: PendingWrite): void {
    this.ports.desk.write(id, write);
  }

  private find(id: string): Annotation | undefined {
    return this.ports.desk.getView().annotations.find((annotation) => annotation.id === id);
  }
}

/** What an annotation says where `part` says something else. */
function sameParts(annotation: Annotation, part: AnnotationPart): AnnotationPart {
  const { anchor, about, tag, finding, rationale, proposedWording } = annotation;
  const all: Required<AnnotationPart> = { anchor, about, tag, finding, rationale, proposedWording };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in part));
}

function changeInWords(before: Annotation, part: AnnotationPart): Said {
  if (Object.keys(part).length === 0) return { done: "It still holds.", undone: "To be re-checked again." };
  if (part.anchor && before.lost) return { done: "Attached.", undone: "No longer in the text again." };
  if (part.anchor) return { done: "The statement’s words changed.", undone: "Back to the words before." };
  if (part.tag !== undefined && part.tag !== before.tag)
    return {
      done: `Tag changed to ${tagTable[tagState({ tag: part.tag })].label}.`,
      undone: `Tag changed back to ${tagTable[tagState(before)].label}.`,
      quiet: true,
    };
  if (part.finding !== undefined)
    return { done: "Finding changed.", undone: "Finding changed back.", quiet: true };
  if (part.about !== undefined)
    return { done: "What you check changed.", undone: "What you check changed back.", quiet: true };
  if (part.rationale !== undefined)
    return { done: "Rationale changed.", undone: "Rationale changed back.", quiet: true };
  return { done: "Proposed wording changed.", undone: "Proposed wording changed back.", quiet: true };
}

function tagOf(state: TagState) {
  return tags.find((known) => known === state) ?? null;
}

function countOf(annotations: readonly Annotation[]): string {
  return annotations.length === 1 ? "1 statement" : `${String(annotations.length)} statements`;
}

function labelOf(state: TagState): string {
  return tagTable[state].label.toLowerCase();
}

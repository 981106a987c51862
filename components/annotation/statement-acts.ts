import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, type TagState } from "@/domain/annotation/tag";
import type { Span } from "@/domain/text/span";
import { changeInWords, countOf, labelOf } from "./act-words";
import { partOfTag, says, type AnnotationPart } from "./annotation-part";
import type { RememberedWrites } from "./remembered-writes";

/** How long typing may pause before its words are sent, in milliseconds. */
const typingPause = 700;

/** What a statement says of which nothing has been said yet. */
const unsaid = { about: "so", tag: null, finding: null, rationale: "", proposedWording: null } as const;

/** What one does to one's statements: each act is written to the desk and remembered, so that it can be taken back. */
export class StatementActs {
  constructor(
    private readonly writes: RememberedWrites,
    private readonly newId: () => string,
  ) {}

  /** Tags words that are no statement yet; answers its id. */
  tag({ start, end }: Span, state: TagState): string {
    const { id: versionId, text } = this.writes.version;
    const id = this.newId();
    const part = { ...unsaid, ...partOfTag(unsaid, state), anchor: describe(text, start, end) };
    this.writes.write(id, { act: "save", body: { id, versionId, ...part } });
    this.writes.remember(
      { done: `Tagged ${labelOf(state)}.`, undone: "Tag taken back.", quiet: true },
      {
        id,
        undo: { act: "remove", body: { id } },
        redo: { act: "restore", body: { id } },
        isDone: (annotation) => annotation !== undefined && says(annotation, part),
        isUndone: (annotation) => annotation === undefined,
      },
    );
    return id;
  }

  /** Gives a statement another tag. One that it has already says that it still holds, if that is asked. */
  retag(annotation: Annotation, state: TagState): void {
    if (tagState(annotation) !== state) this.change(annotation, partOfTag(annotation, state));
    else if (annotation.recheck) this.answerFor(annotation);
  }

  /** Gives several statements a tag; those that have it stay as they are. Taken back as one. */
  retagAll(annotations: readonly Annotation[], state: TagState): void {
    const others = annotations.filter((annotation) => tagState(annotation) !== state);
    this.writes.together(
      {
        done: `${countOf(others)} tagged ${labelOf(state)}.`,
        undone: `${countOf(others)} tagged as before.`,
      },
      () => {
        for (const annotation of others) this.retag(annotation, state);
      },
    );
  }

  /** Changes some of what a statement says. */
  change(annotation: Annotation, part: AnnotationPart, kind: "at-once" | "while-typing" = "at-once"): void {
    const { id } = annotation;
    const before = this.writes.find(id) ?? annotation;
    const isTyped = kind === "while-typing";
    this.writes.save(before, part, isTyped ? typingPause : 0);
    this.writes.rememberChange(before, part, {
      ...changeInWords(before, part),
      ...(isTyped && { joins: [id, ...Object.keys(part)].join(" ") }),
    });
  }

  /** Says that a statement holds on the words where it stands now, or on others. */
  answerFor(annotation: Annotation, span: Span | null = null): void {
    const { text } = this.writes.version;
    if (span) this.change(annotation, { anchor: describe(text, span.start, span.end) });
    else this.change(annotation, {});
  }

  remove({ id }: Annotation): void {
    const [remove, restore] = [
      { act: "remove", body: { id } },
      { act: "restore", body: { id } },
    ] as const;
    this.writes.write(id, remove);
    this.writes.remember(
      { done: "Statement removed.", undone: "Statement brought back." },
      {
        id,
        undo: restore,
        redo: remove,
        isDone: (annotation) => annotation === undefined,
        isUndone: (annotation) => annotation !== undefined,
      },
    );
  }

  /** Removes several statements; they come back as one. */
  removeAll(annotations: readonly Annotation[]): void {
    const count = countOf(annotations);
    this.writes.together({ done: `${count} removed.`, undone: `${count} brought back.` }, () => {
      for (const annotation of annotations) this.remove(annotation);
    });
  }
}

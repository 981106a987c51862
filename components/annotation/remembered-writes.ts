import type { Annotation } from "@/domain/annotation/annotation";
import type { ArticleVersion } from "@/domain/article/article";
import type { Said } from "./act-words";
import type { ActHistory } from "./act-history";
import { says, saysNow, type AnnotationPart } from "./annotation-part";
import type { Desk } from "./desk";
import type { PendingWrite } from "./pending-write";

type Ports = {
  desk: Desk;
  history: ActHistory;
  version: ArticleVersion;
  /** Opens a statement's card, so that what was taken back or done again is seen. */
  show: (id: string | null) => void;
};

/** An act of one write, and the writes that take it back and do it again. */
type Reversible = {
  id: string;
  undo: PendingWrite;
  redo: PendingWrite;
  /** Whether the statement, undefined when it does not stand, is as the act left it, or as taking it back did. */
  isDone: (annotation: Annotation | undefined) => boolean;
  isUndone: (annotation: Annotation | undefined) => boolean;
};

/** Writes to the desk that are remembered, so that they can be taken back as long as they hold. */
export class RememberedWrites {
  constructor(private readonly ports: Ports) {}

  get version(): ArticleVersion {
    return this.ports.version;
  }

  /** A statement as the page has it now; undefined when it does not stand. */
  find(id: string): Annotation | undefined {
    return this.ports.desk.getView().annotations.find((annotation) => annotation.id === id);
  }

  write(id: string, write: PendingWrite): void {
    this.ports.desk.write(id, write);
  }

  /** Stores a statement with a part of it changed, after `pause` milliseconds. */
  save(annotation: Annotation, part: AnnotationPart, pause = 0): void {
    const { id, anchor, about, tag, finding, rationale, proposedWording } = { ...annotation, ...part };
    const versionId = this.version.id;
    const body = { id, versionId, anchor, about, tag, finding, rationale, proposedWording };
    this.ports.desk.write(id, { act: "save", body }, pause);
  }

  remember(said: Said, { id, undo, redo, isDone, isUndone }: Reversible): void {
    const again = (write: PendingWrite) => () => {
      this.write(id, write);
      this.ports.show(write.act === "remove" ? null : id);
    };
    this.ports.history.push({
      ...said,
      about: id,
      undo: again(undo),
      redo: again(redo),
      holds: (now) => (now === "done" ? isDone : isUndone)(this.find(id)),
    });
  }

  /** Remembers that some of what a statement says was changed. */
  rememberChange(before: Annotation, part: AnnotationPart, said: Said): void {
    const { id } = before;
    const earlier = saysNow(before, part);
    const isAnswer = Object.keys(part).length === 0;
    this.ports.history.push({
      ...said,
      about: id,
      undo: () => {
        // The place of a lost statement is of another text, and cannot be saved on this one.
        if (before.lost === undefined && !isAnswer) this.changeAgain(id, earlier);
        this.reopen(before);
      },
      redo: () => {
        this.changeAgain(id, part);
      },
      holds: (now) => {
        const annotation = this.find(id);
        if (annotation === undefined) return false;
        if (isAnswer) return isOpen(annotation) === (now === "undone");
        return says(annotation, now === "done" ? part : earlier);
      },
    });
  }

  /** Makes one act of everything that `run` does. */
  together(said: Said, run: () => void): void {
    const { desk, history, show } = this.ports;
    history.together(said, run, (all) => {
      desk.together(all);
      // Of many, none is opened.
      show(null);
    });
  }

  private changeAgain(id: string, part: AnnotationPart): void {
    const annotation = this.find(id);
    if (annotation === undefined) return;
    this.save(annotation, part);
    this.ports.show(id);
  }

  /** Lets a statement ask for a re-check again, or be lost again, if it did before it was answered for. */
  private reopen(before: Annotation): void {
    if (!isOpen(before)) return;
    const { id, anchor, recheck, lost } = before;
    const shown = { anchor, ...(recheck && { recheck }), ...(lost && { lost }) };
    this.write(id, { act: "reopen", body: { id, versionId: this.version.id }, shown });
    this.ports.show(lost ? null : id);
  }
}

/** Whether a statement waits for its author to answer for it on this version. */
function isOpen({ recheck, lost }: Annotation): boolean {
  return recheck !== undefined || lost !== undefined;
}

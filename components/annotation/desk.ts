import type { Annotation } from "@/domain/annotation/annotation";
import type { Failure } from "@/domain/errors";
import type { Person } from "@/domain/people/person";
import type { DeskView, LaneView } from "./desk-view";
import { Outbox, type OutboxPorts } from "./outbox";
import { applyWrite, type PendingWrite, type Row } from "./pending-write";
import { rebased } from "./rebased";
import { byPlace, Rows } from "./rows";
import type { Lanes } from "./sealed-write";
import { saveStateOf } from "./save-state";

export type DeskPorts = Pick<OutboxPorts, "send" | "newId" | "keep"> & { now: () => string };

/**
 * The annotations on one person's screen: the server's rows with what was done since on top.
 * Every act shows at once; the outbox sends it. Holds no React and no network of its own.
 */
export class Desk {
  private readonly rows = new Rows();
  private readonly waiting = new Map<string, Annotation>();
  private readonly outbox: Outbox;
  private readonly listeners = new Set<() => void>();
  /** What the server's last list had, and of what it has answered a write since. */
  private listed: ReadonlySet<string>;
  private readonly answered = new Set<string>();
  private isGathering = false;
  private view: DeskView;

  constructor(
    private readonly author: Person,
    private readonly articleId: string,
    annotations: readonly Annotation[],
    private readonly ports: DeskPorts,
  ) {
    for (const annotation of annotations) this.rows.set(annotation.id, { annotation, removed: false });
    this.listed = new Set(annotations.map(({ id }) => id));
    this.outbox = new Outbox({
      send: ports.send,
      newId: ports.newId,
      keep: ports.keep,
      revisionOf: (id) => this.rows.get(id)?.annotation.revision ?? 0,
      isMoot: (id, failure, current) => this.isMoot(id, failure, current),
      onAnswer: (id, annotation, { act }) => {
        this.answered.add(id);
        // The answer to a write that is repeated may be older than what a list has told since.
        if ((this.rows.get(id)?.annotation.revision ?? 0) <= annotation.revision)
          this.rows.set(id, { annotation, removed: act === "remove" });
      },
      onChange: () => {
        if (!this.isGathering) this.refresh();
      },
    });
    this.view = this.look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): DeskView => this.view;

  /** Goes on with what was unsent when the page was left. */
  resume(unsent: Lanes): void {
    this.outbox.resume(unsent);
  }

  /** Does something to an annotation: seen at once, sent after `pause` milliseconds. */
  write(annotationId: string, write: PendingWrite, pause = 0): void {
    this.outbox.push(annotationId, write, pause);
  }

  /** Does many things to annotations, and shows them once. */
  together(run: () => void): void {
    this.isGathering = true;
    try {
      run();
    } finally {
      this.isGathering = false;
      this.refresh();
    }
  }

  /**
   * Takes what the server has now; what is newer here stays. What is shown changes in its place; what a
   * colleague has begun meanwhile waits, so that nothing appears among the words one is reading.
   */
  receive(annotations: readonly Annotation[]): void {
    const arrived = new Set<string>();
    for (const annotation of annotations) {
      const { id, author, revision } = annotation;
      arrived.add(id);
      const known = this.rows.get(id);
      if (known === null && author.id !== this.author.id) this.waiting.set(id, annotation);
      else if (known === null || known.annotation.revision <= revision)
        this.rows.set(id, { annotation, removed: false });
    }
    for (const id of this.waiting.keys()) if (!arrived.has(id)) this.waiting.delete(id);
    for (const [id, row] of [...this.rows.all()]) {
      if (!arrived.has(id) && this.isGone(id, row)) this.rows.drop(id);
    }
    this.listed = arrived;
    this.answered.clear();
    this.refresh();
  }

  /** Lets what waited take its place. */
  readonly showArrivals = (): void => {
    if (this.waiting.size === 0) return;
    for (const [id, annotation] of this.waiting) this.rows.set(id, { annotation, removed: false });
    this.waiting.clear();
    this.refresh();
  };

  flush(): void {
    this.outbox.flush();
  }

  /** Tries again: what got no answer as it was, what was refused on top of what is stored now. */
  keepMine(id: string): void {
    const state = this.outbox.state(id);
    if (state?.kind !== "needs-you") {
      this.outbox.retry(id);
      return;
    }
    const isRemoved = state.current !== null && isRemovedNow(state.current);
    if (state.current) this.rows.set(id, { annotation: state.current, removed: isRemoved });
    this.outbox.rebase(id, rebased(this.outbox.writes(id), id, isRemoved));
  }

  /** Gives up what was refused and shows what is stored. */
  takeStored(id: string): void {
    const state = this.outbox.state(id);
    if (state?.kind === "needs-you" && state.current)
      this.rows.set(id, { annotation: state.current, removed: isRemovedNow(state.current) });
    this.outbox.discard(id);
  }

  /** Whether an annotation that a list does not have any more was removed elsewhere: a list may be older than an answer. */
  private isGone(id: string, { annotation, removed }: Row): boolean {
    if (annotation.author.id !== this.author.id) return true;
    const isUnsent = this.outbox.state(id) !== null;
    return !removed && this.listed.has(id) && !this.answered.has(id) && !isUnsent;
  }

  /** What is stored already, or was never stored and is nowhere to be seen, asks nobody. */
  private isMoot(id: string, { code }: Failure, current: Annotation | null): boolean {
    if (code === "not-found") return this.rowOf(id) === null;
    if (current === null) return false;
    const removed = isRemovedNow(current);
    if (rebased(this.outbox.writes(id), id, removed).length > 0) return false;
    this.rows.set(id, { annotation: current, removed });
    return true;
  }

  private refresh(): void {
    this.view = this.look();
    for (const listener of this.listeners) listener();
  }

  private look(): DeskView {
    const unsent = this.outbox.ids();
    const settled = this.rows.inOrder();
    const annotations = unsent.size === 0 ? settled : settled.filter(({ id }) => !unsent.has(id));
    const laneStates = new Map<string, LaneView>();
    const written: Annotation[] = [];
    for (const id of unsent) {
      const row = this.rowOf(id);
      const state = this.outbox.state(id);
      if (state) laneStates.set(id, { ...state, isRemoval: row?.removed ?? false });
      // The card is where one is asked, so a removal that was refused shows what it would remove.
      if (row && (!row.removed || state?.kind === "needs-you")) written.push(row.annotation);
    }
    return {
      annotations: written.length === 0 ? annotations : [...annotations, ...written].sort(byPlace),
      arrivals: [...this.waiting.values()],
      laneStates,
      saveState: saveStateOf([...laneStates.values()]),
    };
  }

  /** An annotation with what is unsent on top; null when nothing is known of it. */
  private rowOf(id: string): Row | null {
    const state = this.outbox.state(id);
    const current = state?.kind === "needs-you" ? state.current : null;
    const stored = this.rows.get(id) ?? (current && { annotation: current, removed: isRemovedNow(current) });
    return this.outbox
      .writes(id)
      .reduce<Row | null>(
        (row, write) => applyWrite(row, write, this.author, this.articleId, this.ports.now()),
        stored,
      );
  }
}

function isRemovedNow(annotation: Annotation): boolean {
  return annotation.removedAt !== undefined;
}

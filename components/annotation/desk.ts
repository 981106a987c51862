import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { Outbox, type Lanes, type LaneState, type OutboxPorts } from "./outbox";
import { applyWrite, type PendingWrite, type Row } from "./pending-write";

export type SaveState =
  { kind: "saved" } | { kind: "saving" } | { kind: "offline"; waiting: number } | { kind: "needs-you" };

export type DeskView = {
  /** In the order of the text. */
  annotations: readonly Annotation[];
  /** What colleagues have begun since, and waits to be shown. In the order in which it came. */
  arrivals: readonly Annotation[];
  laneStates: ReadonlyMap<string, LaneState>;
  saveState: SaveState;
};

export type DeskPorts = Pick<OutboxPorts, "send" | "newId" | "keep"> & { now: () => string };

/**
 * The annotations on one person's screen: the server's rows with what was done since on top.
 * Every act shows at once; the outbox sends it. Holds no React and no network of its own.
 */
export class Desk {
  private readonly rows = new Map<string, Row>();
  /** The rows that stand, in the order of the text; null after one of them changed. */
  private standing: readonly Annotation[] | null = null;
  private readonly waiting = new Map<string, Annotation>();
  private readonly outbox: Outbox;
  private readonly listeners = new Set<() => void>();
  private isGathering = false;
  private view: DeskView;

  constructor(
    private readonly author: Person,
    private readonly articleId: string,
    annotations: readonly Annotation[],
    private readonly ports: DeskPorts,
  ) {
    for (const annotation of annotations) this.rows.set(annotation.id, { annotation, removed: false });
    this.outbox = new Outbox({
      send: ports.send,
      newId: ports.newId,
      keep: ports.keep,
      revisionOf: (id) => this.rows.get(id)?.annotation.revision ?? 0,
      onAnswer: (id, annotation, { act }) => {
        this.setRow(id, { annotation, removed: act === "remove" });
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
      if (known === undefined && author.id !== this.author.id) this.waiting.set(id, annotation);
      else if (known === undefined || known.annotation.revision <= revision)
        this.setRow(id, { annotation, removed: false });
    }
    for (const id of this.waiting.keys()) if (!arrived.has(id)) this.waiting.delete(id);
    for (const [id, row] of this.rows) {
      if (!arrived.has(id) && row.annotation.author.id !== this.author.id) this.setRow(id, null);
    }
    this.refresh();
  }

  /** Lets what waited take its place. */
  readonly showArrivals = (): void => {
    if (this.waiting.size === 0) return;
    for (const [id, annotation] of this.waiting) this.setRow(id, { annotation, removed: false });
    this.waiting.clear();
    this.refresh();
  };

  flush(): void {
    this.outbox.flush();
  }

  /** Tries again: what got no answer as it was, what was refused on top of what is stored now. */
  keepMine(annotationId: string): void {
    const isRefused = this.outbox.state(annotationId)?.kind === "needs-you";
    this.takeCurrent(annotationId);
    this.outbox.retry(annotationId, { rebase: isRefused });
  }

  /** Gives up what was refused and shows what is stored. */
  takeStored(annotationId: string): void {
    this.takeCurrent(annotationId);
    this.outbox.discard(annotationId);
  }

  private takeCurrent(annotationId: string): void {
    const state = this.outbox.state(annotationId);
    if (state?.kind === "needs-you" && state.current)
      this.setRow(annotationId, { annotation: state.current, removed: false });
  }

  /** A row that says the same as the one before it stays that one, so that nothing is worked out again for it. */
  private setRow(id: string, row: Row | null): void {
    const before = this.rows.get(id);
    if (before && row && before.removed === row.removed && isEqual(before.annotation, row.annotation)) return;
    if (row === null) this.rows.delete(id);
    else this.rows.set(id, row);
    this.standing = null;
  }

  private refresh(): void {
    this.view = this.look();
    for (const listener of this.listeners) listener();
  }

  private look(): DeskView {
    const unsent = this.outbox.ids();
    const settled = this.settled();
    const annotations = unsent.size === 0 ? settled : settled.filter(({ id }) => !unsent.has(id));
    const laneStates = new Map<string, LaneState>();
    const written: Annotation[] = [];
    for (const id of unsent) {
      const row = this.outbox
        .writes(id)
        .reduce<Row | null>(
          (before, write) => applyWrite(before, write, this.author, this.articleId, this.ports.now()),
          this.rows.get(id) ?? null,
        );
      const state = this.outbox.state(id);
      if (state) laneStates.set(id, state);
      if (row && !row.removed) written.push(row.annotation);
    }
    return {
      annotations: written.length === 0 ? annotations : [...annotations, ...written].sort(byPlace),
      arrivals: [...this.waiting.values()],
      laneStates,
      saveState: saveStateOf([...laneStates.values()]),
    };
  }

  private settled(): readonly Annotation[] {
    this.standing ??= [...this.rows.values()]
      .filter(({ removed }) => !removed)
      .map(({ annotation }) => annotation)
      .sort(byPlace);
    return this.standing;
  }
}

/** Annotations are plain data that the server writes down in one order. */
function isEqual(one: Annotation, other: Annotation): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function byPlace(a: Annotation, b: Annotation): number {
  return a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : 1);
}

function saveStateOf(states: readonly LaneState[]): SaveState {
  if (states.some(({ kind }) => kind === "needs-you")) return { kind: "needs-you" };
  const waiting = states.filter(({ kind }) => kind === "waiting").length;
  if (waiting > 0) return { kind: "offline", waiting };
  return states.length > 0 ? { kind: "saving" } : { kind: "saved" };
}

import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { Outbox, type Lanes, type LaneState, type OutboxPorts } from "./outbox";
import { applyWrite, type PendingWrite, type Row } from "./pending-write";

export type SaveState =
  { kind: "saved" } | { kind: "saving" } | { kind: "offline"; waiting: number } | { kind: "needs-you" };

export type DeskView = {
  /** In the order of the text. */
  annotations: Annotation[];
  laneStates: ReadonlyMap<string, LaneState>;
  saveState: SaveState;
};

export type DeskPorts = Pick<OutboxPorts, "send" | "newId"> & {
  now: () => string;
  /** Keeps what is unsent across a reload. */
  keep: (unsent: Lanes) => void;
};

/**
 * The annotations on one person's screen: the server's rows with what was done since on top.
 * Every act shows at once; the outbox sends it. Holds no React and no network of its own.
 */
export class Desk {
  private readonly rows = new Map<string, Row>();
  private readonly touched = new Set<string>();
  private readonly outbox: Outbox;
  private readonly listeners = new Set<() => void>();
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
      revisionOf: (id) => this.rows.get(id)?.annotation.revision ?? 0,
      onAnswer: (id, annotation, { act }) => {
        this.rows.set(id, { annotation, removed: act === "remove" });
      },
      onChange: () => {
        // Only here: rows that arrive from the server say nothing of what is unsent.
        this.ports.keep(this.outbox.unsent());
        this.refresh();
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
    for (const id of Object.keys(unsent)) this.touched.add(id);
    this.outbox.resume(unsent);
  }

  /** Does something to an annotation: seen at once, sent after `pause` milliseconds. */
  write(annotationId: string, write: PendingWrite, pause = 0): void {
    this.touched.add(annotationId);
    this.outbox.push(annotationId, write, pause);
  }

  /** Takes what the server has now; what is newer here stays. */
  receive(annotations: readonly Annotation[]): void {
    const arrived = new Set<string>();
    for (const annotation of annotations) {
      arrived.add(annotation.id);
      const known = this.rows.get(annotation.id);
      if (known && known.annotation.revision > annotation.revision) continue;
      this.rows.set(annotation.id, { annotation, removed: false });
    }
    for (const [id, row] of this.rows) {
      if (!arrived.has(id) && row.annotation.author.id !== this.author.id) this.rows.delete(id);
    }
    this.refresh();
  }

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
      this.rows.set(annotationId, { annotation: state.current, removed: false });
  }

  private refresh(): void {
    this.view = this.look();
    for (const listener of this.listeners) listener();
  }

  private look(): DeskView {
    const laneStates = new Map<string, LaneState>();
    const annotations: Annotation[] = [];
    for (const id of new Set([...this.rows.keys(), ...this.touched])) {
      const row = this.outbox
        .writes(id)
        .reduce<Row | null>(
          (before, write) => applyWrite(before, write, this.author, this.articleId, this.ports.now()),
          this.rows.get(id) ?? null,
        );
      const state = this.outbox.state(id);
      if (state) laneStates.set(id, state);
      if (row && !row.removed) annotations.push(row.annotation);
    }
    annotations.sort(byPlace);
    return { annotations, laneStates, saveState: saveStateOf([...laneStates.values()]) };
  }
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

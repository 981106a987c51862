import type { Annotation } from "@/domain/annotation/annotation";
import { willBeTriedAgain, type Failure, type Outcome } from "@/domain/errors";
import type { PendingWrite } from "./pending-write";

/** A write with its envelope: once sent, it is repeated exactly as it was, so that it happens once. */
export type SealedWrite = {
  readonly write: PendingWrite;
  readonly mutationId: string;
  /** The revision on which it was written; null while one before it in its lane still makes that. */
  readonly baseRevision: number | null;
};

/** The unsent writes of each annotation, oldest first, by annotation id. */
export type Lanes = Record<string, SealedWrite[]>;

export type LaneState =
  | { kind: "saving" }
  /** Will be tried again by itself. */
  | { kind: "waiting"; message: string }
  /** Only a person can decide. `current` is the stored row when it was changed elsewhere. */
  | { kind: "needs-you"; message: string; current: Annotation | null };

export type OutboxPorts = {
  send: (
    write: PendingWrite,
    envelope: { mutationId: string; baseRevision: number },
  ) => Promise<Outcome<Annotation>>;
  newId: () => string;
  revisionOf: (annotationId: string) => number;
  /** The server's answer to the oldest write of a lane. */
  onAnswer: (annotationId: string, annotation: Annotation, write: PendingWrite) => void;
  /** Keeps what is unsent of an annotation across a reload: before it is sent, until it is answered. */
  keep: (annotationId: string, unsent: readonly SealedWrite[]) => void;
  onChange: () => void;
};

type Lane = {
  writes: SealedWrite[];
  /** Whether the first write may have reached the server, so that it must stay as it is. */
  isSent: boolean;
  state: LaneState;
  timer: ReturnType<typeof setTimeout> | null;
  inFlight: boolean;
  failures: number;
};

const idle = { state: { kind: "saving" }, isSent: false, timer: null, inFlight: false, failures: 0 } as const;
const firstRetry = 1_000;
const longestRetry = 30_000;
/** How many lanes send at once: hundreds of statements changed together shall not keep everybody else waiting. */
const atOnce = 4;

/**
 * Sends what a person has done, in order, one lane an annotation. A write that gets no answer
 * is repeated with the same mutation id until it does; one that is refused waits for the person.
 */
export class Outbox {
  private readonly lanes = new Map<string, Lane>();
  /** Lanes whose time has come while as many as may were sending, in order. */
  private readonly ready = new Set<string>();
  private inFlight = 0;

  constructor(private readonly ports: OutboxPorts) {}

  /** Goes on with what was unsent when the page was left. */
  resume(unsent: Lanes): void {
    for (const [id, writes] of Object.entries(unsent)) {
      if (this.lanes.has(id)) continue;
      const lane: Lane = { ...idle, writes, isSent: true };
      this.lanes.set(id, lane);
      this.keep(id);
      this.schedule(id, lane, 0);
    }
    this.ports.onChange();
  }

  /** Adds a write. Words still being typed wait `pause` milliseconds, and the newer ones replace them. */
  push(annotationId: string, write: PendingWrite, pause = 0): void {
    const lane: Lane = this.lanes.get(annotationId) ?? { writes: [], ...idle };
    this.lanes.set(annotationId, lane);
    const last = lane.writes.at(-1);
    const isOpen = last !== undefined && (lane.writes.length > 1 || !lane.isSent);
    const replaced = isOpen && write.act === "save" && last.write.act === "save" ? lane.writes.pop() : null;
    const baseRevision = lane.writes.length === 0 ? this.ports.revisionOf(annotationId) : null;
    lane.writes.push({
      write,
      mutationId: this.ports.newId(),
      baseRevision: replaced?.baseRevision ?? baseRevision,
    });
    this.keep(annotationId);
    if (!lane.inFlight && lane.state.kind === "saving") this.schedule(annotationId, lane, pause);
    this.ports.onChange();
  }

  /** Sends everything that waits, now: on coming back online, on leaving the page. */
  flush(): void {
    for (const [id, lane] of this.lanes) {
      if (lane.state.kind !== "needs-you") void this.sendNext(id, lane);
    }
  }

  /** Tries a refused lane again; `rebase` puts its writes on top of what is stored now. */
  retry(annotationId: string, { rebase }: { rebase: boolean }): void {
    const lane = this.lanes.get(annotationId);
    if (lane === undefined) return;
    if (rebase) {
      lane.isSent = false;
      lane.writes = lane.writes.map(({ write }, index) => ({
        write,
        mutationId: this.ports.newId(),
        baseRevision: index === 0 ? this.ports.revisionOf(annotationId) : null,
      }));
      this.keep(annotationId);
    }
    lane.state = { kind: "saving" };
    void this.sendNext(annotationId, lane);
    this.ports.onChange();
  }

  /** Gives up what was not sent of one annotation. */
  discard(annotationId: string): void {
    const lane = this.lanes.get(annotationId);
    if (lane?.timer) clearTimeout(lane.timer);
    this.lanes.delete(annotationId);
    this.keep(annotationId);
    this.ports.onChange();
  }

  state(annotationId: string): LaneState | null {
    return this.lanes.get(annotationId)?.state ?? null;
  }

  /** The annotations of which something is unsent. */
  ids(): ReadonlySet<string> {
    return new Set(this.lanes.keys());
  }

  writes(annotationId: string): PendingWrite[] {
    return this.lanes.get(annotationId)?.writes.map(({ write }) => write) ?? [];
  }

  private keep(annotationId: string): void {
    this.ports.keep(annotationId, this.lanes.get(annotationId)?.writes ?? []);
  }

  private schedule(annotationId: string, lane: Lane, delay: number): void {
    if (lane.timer) clearTimeout(lane.timer);
    lane.timer = setTimeout(() => void this.sendNext(annotationId, lane), delay);
  }

  private async sendNext(annotationId: string, lane: Lane): Promise<void> {
    const next = lane.writes[0];
    if (lane.timer) clearTimeout(lane.timer);
    lane.timer = null;
    if (lane.inFlight || next === undefined) return;
    if (this.inFlight >= atOnce) {
      this.ready.add(annotationId);
      return;
    }
    const { write, mutationId } = next;
    const baseRevision = next.baseRevision ?? this.sealFirst(annotationId, lane);
    lane.inFlight = true;
    lane.isSent = true;
    this.inFlight += 1;
    const outcome = await this.deliver(write, { mutationId, baseRevision });
    lane.inFlight = false;
    this.inFlight -= 1;
    this.sendReady();
    if (this.lanes.get(annotationId) !== lane) return;
    if (outcome.ok) this.settle(annotationId, lane, write, outcome.value);
    else this.hold(annotationId, lane, outcome.failure);
    this.ports.onChange();
  }

  /** Puts the first write on what is stored now; that is kept before it is sent. */
  private sealFirst(annotationId: string, lane: Lane): number {
    const baseRevision = this.ports.revisionOf(annotationId);
    lane.writes = lane.writes.map((write, index) => (index === 0 ? { ...write, baseRevision } : write));
    this.keep(annotationId);
    return baseRevision;
  }

  /** Lets those go that have waited longest. */
  private sendReady(): void {
    for (const annotationId of [...this.ready]) {
      if (this.inFlight >= atOnce) return;
      this.ready.delete(annotationId);
      const lane = this.lanes.get(annotationId);
      if (lane && lane.state.kind !== "needs-you") void this.sendNext(annotationId, lane);
    }
  }

  private async deliver(
    write: PendingWrite,
    envelope: { mutationId: string; baseRevision: number },
  ): Promise<Outcome<Annotation>> {
    try {
      return await this.ports.send(write, envelope);
    } catch {
      return {
        ok: false,
        failure: {
          code: "unexpected",
          message: "No connection. What you wrote is kept here and will be sent.",
        },
      };
    }
  }

  private settle(annotationId: string, lane: Lane, write: PendingWrite, annotation: Annotation): void {
    lane.writes = lane.writes.slice(1);
    lane.isSent = false;
    lane.failures = 0;
    lane.state = { kind: "saving" };
    this.ports.onAnswer(annotationId, annotation, write);
    if (lane.writes.length === 0) this.lanes.delete(annotationId);
    else this.schedule(annotationId, lane, 0);
    this.keep(annotationId);
  }

  private hold(annotationId: string, lane: Lane, failure: Failure): void {
    if (willBeTriedAgain(failure)) {
      lane.state = { kind: "waiting", message: failure.message };
      this.schedule(annotationId, lane, Math.min(longestRetry, firstRetry * 2 ** lane.failures));
      lane.failures += 1;
      return;
    }
    const current = failure.code === "stale" ? ((failure.current as Annotation | undefined) ?? null) : null;
    lane.state = { kind: "needs-you", message: failure.message, current };
  }
}

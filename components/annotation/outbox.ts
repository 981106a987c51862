import type { Annotation } from "@/domain/annotation/annotation";
import { willBeTriedAgain, type Failure } from "@/domain/errors";
import type { PendingWrite } from "./pending-write";
import { deliver, sealFirst, type Lanes, type SealedWrite, type SendWrite } from "./sealed-write";
import { Turns } from "./turns";

export type LaneState =
  | { kind: "saving" }
  /** Will be tried again by itself. */
  | { kind: "waiting"; message: string }
  /** Only a person can decide. `current` is the stored row when it was changed elsewhere. */
  | { kind: "needs-you"; message: string; current: Annotation | null };

export type OutboxPorts = {
  send: SendWrite;
  newId: () => string;
  revisionOf: (annotationId: string) => number;
  /** The server's answer to the oldest write of a lane. */
  onAnswer: (annotationId: string, annotation: Annotation, write: PendingWrite) => void;
  /** Whether nothing is left to decide about a lane that was refused: then it is given up by itself. */
  isMoot: (annotationId: string, failure: Failure, current: Annotation | null) => boolean;
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
  private readonly turns = new Turns(atOnce);

  constructor(private readonly ports: OutboxPorts) {}

  /** Goes on with what was unsent when the page was left. */
  resume(unsent: Lanes): void {
    for (const [id, writes] of Object.entries(unsent)) {
      if (this.lanes.has(id)) continue;
      const lane: Lane = { ...idle, writes: sealFirst(writes, this.ports.revisionOf(id)), isSent: true };
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
    for (const id of this.lanes.keys()) this.sendUnlessRefused(id);
  }

  /** Tries again, with what waits as it was. */
  retry(annotationId: string): void {
    const lane = this.lanes.get(annotationId);
    if (lane === undefined) return;
    lane.state = { kind: "saving" };
    void this.sendNext(annotationId, lane);
    this.ports.onChange();
  }

  /** Sends these in the place of what was refused, on top of what is stored now; without any, it is given up. */
  rebase(annotationId: string, writes: readonly PendingWrite[]): void {
    const lane = this.lanes.get(annotationId);
    if (lane === undefined) return;
    if (writes.length === 0) {
      this.discard(annotationId);
      return;
    }
    lane.isSent = false;
    const renewed = writes.map((write) => ({ write, mutationId: this.ports.newId(), baseRevision: null }));
    lane.writes = sealFirst(renewed, this.ports.revisionOf(annotationId));
    this.keep(annotationId);
    this.retry(annotationId);
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

  private sendUnlessRefused(annotationId: string): void {
    const lane = this.lanes.get(annotationId);
    if (lane && lane.state.kind !== "needs-you") void this.sendNext(annotationId, lane);
  }

  private async sendNext(annotationId: string, lane: Lane): Promise<void> {
    const next = lane.writes[0];
    if (lane.timer) clearTimeout(lane.timer);
    lane.timer = null;
    if (lane.inFlight || next === undefined || !this.turns.take(annotationId)) return;
    const { write, mutationId } = next;
    const baseRevision = next.baseRevision ?? this.ports.revisionOf(annotationId);
    lane.inFlight = true;
    lane.isSent = true;
    const outcome = await deliver(this.ports.send, write, { mutationId, baseRevision });
    lane.inFlight = false;
    this.turns.giveBack((id) => {
      this.sendUnlessRefused(id);
    });
    if (this.lanes.get(annotationId) !== lane) return;
    if (outcome.ok) this.settle(annotationId, lane, write, outcome.value);
    else this.hold(annotationId, lane, outcome.failure);
    this.ports.onChange();
  }

  private settle(annotationId: string, lane: Lane, write: PendingWrite, annotation: Annotation): void {
    lane.writes = sealFirst(lane.writes.slice(1), annotation.revision);
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
    // The server's contract: what comes with "stale" is the annotation as stored.
    const current = failure.code === "stale" ? ((failure.current as Annotation | undefined) ?? null) : null;
    lane.state = { kind: "needs-you", message: failure.message, current };
    if (this.ports.isMoot(annotationId, failure, current)) this.discard(annotationId);
  }
}

import { willBeTriedAgain, type Outcome } from "@/domain/errors";

/** One sentence waved through, or taken back, as it is sent: a repeated one has the same mutation id. */
export type Wave = { words: string; nothing: boolean; mutationId: string };

export type WaveView = {
  /** What this page has done on top of what the server told it: whether a sentence is waved through. */
  changed: ReadonlyMap<string, boolean>;
  unsent: number;
  /** False while what was sent last got no answer. */
  isReached: boolean;
  /** Why the last one was refused, and that sentence is as it was; or what it waits for. */
  problem: string | null;
};

type Ports = {
  send: (wave: Wave) => Promise<Outcome<boolean>>;
  newId: () => string;
  /** Keeps a wave across a reload until it is answered. */
  keep: (wave: Wave) => void;
  letGo: (wave: Wave) => void;
};

/** How long to wait before what got no answer is sent again, in milliseconds. */
const patience = 3_000;

/**
 * Sends what is waved through one after the other, so that what was done last is stored last, and again
 * until there is an answer. Holds no React.
 */
export class WaveOutbox {
  private readonly listeners = new Set<() => void>();
  private readonly stored = new Map<string, boolean>();
  private unsent: Wave[] = [];
  private isSending = false;
  private isReached = true;
  private problem: string | null = null;
  private waitsFor: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private view: WaveView = { changed: new Map(), unsent: 0, isReached: true, problem: null };

  constructor(private readonly ports: Ports) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): WaveView => this.view;

  /** Waves a sentence through, or takes that back. */
  set(words: string, nothing: boolean): void {
    this.problem = null;
    const wave = { words, nothing, mutationId: this.ports.newId() };
    this.unsent = [...this.unsent, wave];
    this.ports.keep(wave);
    this.refresh();
    this.flush();
  }

  /** Goes on with what was unsent when the page was left. */
  resume(unsent: readonly Wave[]): void {
    if (unsent.length === 0) return;
    const known = new Set(this.unsent.map(({ mutationId }) => mutationId));
    this.unsent = [...unsent.filter(({ mutationId }) => !known.has(mutationId)), ...this.unsent];
    this.refresh();
    this.flush();
  }

  /** Sends what waits, now: on coming back online. */
  flush(): void {
    clearTimeout(this.timer);
    if (!this.isSending) void this.sendAll();
  }

  /** Sends nothing any more; what is unsent is kept. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private async sendAll(): Promise<void> {
    this.isSending = true;
    for (let next = this.unsent[0]; next !== undefined; next = this.unsent[0]) {
      const answer = await this.ports.send(next).catch(() => null);
      this.isReached = answer !== null && (answer.ok || !willBeTriedAgain(answer.failure));
      const isSignedOut = answer?.ok === false && answer.failure.code === "unauthenticated";
      this.waitsFor = isSignedOut ? answer.failure.message : null;
      if (answer === null || !this.isReached) {
        this.timer = setTimeout(() => {
          this.flush();
        }, patience);
        break;
      }
      this.unsent = this.unsent.slice(1);
      this.ports.letGo(next);
      if (answer.ok) this.stored.set(next.words, answer.value);
      else this.problem = answer.failure.message;
      this.refresh();
    }
    this.isSending = false;
    this.refresh();
  }

  private refresh(): void {
    const changed = new Map(this.stored);
    for (const { words, nothing } of this.unsent) changed.set(words, nothing);
    const problem = this.waitsFor ?? this.problem;
    this.view = { changed, unsent: this.unsent.length, isReached: this.isReached, problem };
    for (const listener of this.listeners) listener();
  }
}

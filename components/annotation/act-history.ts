/** One act of this session that can be taken back and done again. */
export type Act = {
  /** What was done, as a sentence: "Statement removed." */
  done: string;
  /** What is said once it is taken back: "Statement brought back." */
  undone: string;
  undo: () => void;
  redo: () => void;
  /**
   * Whether the page still is as the act left it, or as taking it back did: what has come from elsewhere since
   * is not written over.
   */
  holds: (now: "done" | "undone") => boolean;
  /** Of an act made of several, how many of them held no longer when it was last taken back or done again. */
  left?: () => number;
  /** What it was done to: forgotten with it. */
  about?: string;
  /** Acts of one name that follow each other without a pause are one: words as they are typed. */
  joins?: string;
  /** Whether its effect is seen where one looks anyway, so that nothing need be said of it. */
  quiet?: boolean;
};

export type HistoryView = {
  undo: Act | null;
  redo: Act | null;
  /** What was last done, taken back or done again; null when nothing need be said. */
  said: string | null;
};

/** How long a pause ends what is joined, in milliseconds. */
const pause = 1_500;

/** What is said when an act can no longer be taken back, or done again. */
const changedSince = "It was changed elsewhere since.";

/** How far back one can go. */
const longest = 500;

/**
 * What a person has done on the page since it was opened, to take back one by one. Taking back is an act
 * like any other: it is stored by the same writes. Holds no React.
 */
export class ActHistory {
  private readonly acts: Act[] = [];
  private readonly takenBack: Act[] = [];
  private readonly listeners = new Set<() => void>();
  private gathered: Act[] | null = null;
  private lastPush = -Infinity;
  private view: HistoryView = { undo: null, redo: null, said: null };

  constructor(private readonly now: () => number) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): HistoryView => this.view;

  /** Remembers what has just been done. What had been taken back cannot be done again after it. */
  push(act: Act): void {
    if (this.gathered) {
      this.gathered.push(act);
      return;
    }
    const last = this.acts.at(-1);
    const isPaused = this.now() - this.lastPush > pause;
    this.lastPush = this.now();
    this.takenBack.length = 0;
    const joined = act.joins !== undefined && last?.joins === act.joins && !isPaused;
    if (joined) this.acts[this.acts.length - 1] = joinActs(last, act);
    else this.acts.push(act);
    if (this.acts.length > longest) this.acts.shift();
    this.look(act.quiet ? null : act.done);
  }

  /** Makes one act of everything that `run` does; it is done, taken back and done again inside `around`. */
  together(
    { done, undone }: Pick<Act, "done" | "undone">,
    run: () => void,
    around: (run: () => void) => void = (all) => {
      all();
    },
  ): void {
    const gathered: Act[] = [];
    this.gathered = gathered;
    try {
      around(run);
    } finally {
      this.gathered = null;
    }
    if (gathered.length === 0) return;
    let left = 0;
    const each = (acts: readonly Act[], now: "done" | "undone", step: (act: Act) => void) => {
      left = 0;
      around(() => {
        for (const act of acts) {
          if (act.holds(now)) step(act);
          else left += 1;
        }
      });
    };
    this.push({
      done,
      undone,
      undo: () => {
        each(gathered.toReversed(), "done", (act) => {
          act.undo();
        });
      },
      redo: () => {
        each(gathered, "undone", (act) => {
          act.redo();
        });
      },
      holds: (now) => gathered.some((act) => act.holds(now)),
      left: () => left,
    });
  }

  undo(): void {
    const act = this.acts.pop();
    if (act === undefined) return;
    this.lastPush = -Infinity;
    if (!act.holds("done")) {
      this.look(changedSince);
      return;
    }
    this.takenBack.push(act);
    act.undo();
    this.look(withLeft(act.undone, act.left?.()));
  }

  redo(): void {
    const act = this.takenBack.pop();
    if (act === undefined) return;
    this.lastPush = -Infinity;
    if (!act.holds("undone")) {
      this.look(changedSince);
      return;
    }
    this.acts.push(act);
    act.redo();
    this.look(withLeft(act.done, act.left?.()));
  }

  /** Forgets what was done to something: what is there now came from elsewhere. */
  forget(about: string): void {
    for (const acts of [this.acts, this.takenBack])
      acts.splice(0, acts.length, ...acts.filter((act) => act.about !== about));
    this.look(null);
  }

  /** Says no more of what was done last; it can be taken back all the same. */
  hush(): void {
    this.look(null);
  }

  private look(said: string | null): void {
    this.view = { undo: this.acts.at(-1) ?? null, redo: this.takenBack.at(-1) ?? null, said };
    for (const listener of this.listeners) listener();
  }
}

/** With what is said of those of several that could not be taken back, or done again. */
function withLeft(said: string, left = 0): string {
  if (left === 0) return said;
  const stay = left === 1 ? "stays as it is" : "stay as they are";
  return `${said} ${String(left)} changed elsewhere since, and ${stay}.`;
}

/** Both as one: taken back to where the first began. */
function joinActs(first: Act, next: Act): Act {
  const { undone, undo } = first;
  return { ...next, undone, undo, holds: (now) => (now === "done" ? next : first).holds(now) };
}

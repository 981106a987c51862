/** Every failure that we expect, by name. The name decides the HTTP status and what the screen does. */
export type FailureCode =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "invalid"
  | "stale"
  | "conflict"
  | "too-large"
  | "throttled"
  | "unavailable";

export const statusOf: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  invalid: 400,
  stale: 409,
  conflict: 409,
  "too-large": 413,
  throttled: 429,
  unavailable: 503,
};

/**
 * A failure that we expect, with two messages: `message` for the log, `forPerson` for the
 * screen (what happened, that nothing is lost, what to do). The log never gets what the person reads,
 * which may name articles, sources and people: without a `log` of its own it gets the code alone. `current` is the stored row
 * when a write was based on an older one. `retryAfter`: in how many seconds it may be tried again.
 */
export class ExpectedFailure extends Error {
  readonly code: FailureCode;
  readonly forPerson: string;
  readonly current: unknown;
  readonly retryAfter: number | undefined;

  constructor(
    code: FailureCode,
    forPerson: string,
    details: { log?: string; current?: unknown; retryAfter?: number } = {},
  ) {
    super(details.log ?? code);
    this.name = "ExpectedFailure";
    this.code = code;
    this.forPerson = forPerson;
    this.current = details.current;
    this.retryAfter = details.retryAfter;
  }
}

/** The answer for whatever a person may not see: the same as for what does not exist. */
export function notFound(log: string): ExpectedFailure {
  return new ExpectedFailure("not-found", "This does not exist, or you may not see it.", { log });
}

/** What cannot be done with what was given. */
export function invalid(forPerson: string): ExpectedFailure {
  return new ExpectedFailure("invalid", forPerson);
}

export type Failure = {
  code: FailureCode | "unexpected";
  message: string;
  /** The stored row, when the write was based on an older one. */
  current?: unknown;
  /** In how many seconds it may be tried again. */
  retryAfter?: number;
  /** Finds an unexpected failure in the log. */
  reference?: string;
};

/** What a server action answers: failures are values, never thrown across the wire. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Nobody knows whether a write with this answer was stored: it may be sent again, as it is. */
export function mayHaveArrived({ code }: Pick<Failure, "code">): boolean {
  return code === "unexpected" || code === "unavailable";
}

/**
 * A write with this answer is not given up: it is sent again by itself, as it is, because it may have arrived or
 * because its author has to sign in first.
 */
export function willBeTriedAgain(failure: Pick<Failure, "code">): boolean {
  return mayHaveArrived(failure) || failure.code === "unauthenticated";
}

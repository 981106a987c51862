import { ExpectedFailure } from "./errors";

/** At most so many within so many seconds, counted from the first. */
export type Limit = { name: string; points: number; seconds: number };

const minute = 60;
const quarter = 15 * minute;

/**
 * How often somebody may do what. The reasons are in docs/decisions/0011-throttles.md. Where
 * guessing is the danger only failures count; no honest desk meets any of the others.
 */
export const limits = {
  /** Wrong passwords of one account from one address, or from one device that the account knows. */
  passwordMinute: { name: "password-minute", points: 5, seconds: minute },
  passwordQuarter: { name: "password-quarter", points: 10, seconds: quarter },
  /** Wrong passwords of any account from one address; devices that the account knows do not count. */
  address: { name: "address", points: 50, seconds: quarter },
  /** Wrong passwords of one account from unknown devices anywhere; beyond it they are only slowed down. */
  strangers: { name: "strangers", points: 30, seconds: quarter },
  /** How fast those may then go on, all of them together. */
  strangersPace: { name: "strangers-pace", points: 1, seconds: 10 },
  /** Links that do not work, from one address. */
  wrongLink: { name: "wrong-link", points: 30, seconds: quarter },
  /** Tries to set Galley up from one address. */
  setUp: { name: "set-up", points: 20, seconds: quarter },
  /** What one member does that costs the server much. */
  preview: { name: "preview", points: 600, seconds: 10 * minute },
  fetch: { name: "fetch", points: 60, seconds: 10 * minute },
  article: { name: "article", points: 200, seconds: 10 * minute },
  upload: { name: "upload", points: 300, seconds: 10 * minute },
  export: { name: "export", points: 200, seconds: 10 * minute },
} as const satisfies Record<string, Limit>;

/** The refusal of one try too many, with the time after which the next one is heard. */
export function tooMany(limit: Limit, milliseconds: number): ExpectedFailure {
  const retryAfter = Math.max(1, Math.ceil(milliseconds / 1_000));
  return new ExpectedFailure("throttled", `That was too often. Try again in ${inWords(retryAfter)}.`, {
    log: `limit ${limit.name} reached`,
    retryAfter,
  });
}

function inWords(seconds: number): string {
  if (seconds === 1) return "a second";
  return seconds <= 90 ? `${String(seconds)} seconds` : `${String(Math.ceil(seconds / minute))} minutes`;
}

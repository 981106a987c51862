import type { Span } from "./edited-text";
import type { Matcher } from "./matcher";
import { scoreOf, type Score } from "./score";

/** What became of one task: how many spans were asked for in the time that there was, how well, and how long it took. */
export type Measured = { score: Score; asked: number; all: number; milliseconds: number };

/** Lets a matcher follow spans until it is done, or until `patience` milliseconds have passed. */
export async function measure(
  matcher: Matcher,
  old: string,
  now: string,
  spans: readonly Span[],
  truth: readonly (Span | null)[],
  patience: number,
): Promise<Measured> {
  const found: (Span | null)[] = [];
  const began = performance.now();
  for await (const span of matcher.follow(old, now, spans)) {
    found.push(span);
    if (performance.now() - began > patience) break;
  }
  const milliseconds = performance.now() - began;
  return {
    score: scoreOf(truth.slice(0, found.length), found),
    asked: found.length,
    all: spans.length,
    milliseconds,
  };
}

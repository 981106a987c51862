import "server-only";
import pLimit, { type LimitFunction } from "p-limit";
import { ExpectedFailure } from "@/domain/errors";
import { maxArticleCharacters } from "@/domain/article/article";
import { readDocument } from "@/editor/check-document";
import { buildTextMap } from "@/editor/text-map";
import { log } from "../log";
import { childAnswer, type ChildAnswer } from "./child/child-answer";
import type { ParserKind } from "./child/parsers";
import { ChildEnded, runChild, type ChildBounds } from "./child/run-child";
import type { ImportFacts, ParsedArticle } from "./parsed-article";

const program = "server/import/child/program.ts";

const bounds: ChildBounds = { seconds: 20, megabytes: 512, answerBytes: 64 * 1024 * 1024 };

/** How many may wait for the two that are parsed. */
const longestQueue = 20;

// Next bundles each route apart, with modules of its own; the process has one queue all the same.
const key = Symbol.for("galley.parsing");
const shared = globalThis as { [key]?: LimitFunction | undefined };

/**
 * Reads a page or a file in a process of its own, two at once, each within 512 MB and 20 s, so that
 * nothing in it can slow or stop the server. What comes back is checked as if a stranger had sent it.
 *
 * @throws ExpectedFailure "invalid" or "too-large" as its parser does or when it goes over a bound,
 *   "unavailable" when too many wait
 */
export async function parseInChild(
  kind: ParserKind,
  bytes: Uint8Array,
  facts: ImportFacts,
  options: { signal?: AbortSignal; program?: string; bounds?: ChildBounds } = {},
): Promise<ParsedArticle> {
  const queue = (shared[key] ??= pLimit(2));
  if (queue.pendingCount >= longestQueue) {
    throw new ExpectedFailure(
      "unavailable",
      "Many files are being read at this moment. Nothing was added; try again in a minute.",
      { log: "too many wait to be parsed" },
    );
  }
  const header = Buffer.from(`${JSON.stringify({ kind, facts })}\n`);
  const answer = await queue(() => ask([header, bytes], options));
  if (!answer.ok) throw new ExpectedFailure(answer.code, answer.forPerson, { log: answer.log });
  requireArticle(answer.article);
  return answer.article;
}

async function ask(
  input: readonly Uint8Array[],
  options: { signal?: AbortSignal; program?: string; bounds?: ChildBounds },
): Promise<ChildAnswer> {
  try {
    const { signal } = options;
    const answer = await runChild(options.program ?? program, input, options.bounds ?? bounds, signal);
    return childAnswer.parse(JSON.parse(answer.toString("utf8")));
  } catch (error) {
    throw refused(error);
  }
}

function refused(error: unknown): unknown {
  if (!(error instanceof ChildEnded)) {
    // Never the answer itself: it is made of the page's words.
    log.warn({ error: error instanceof Error ? error.name : "unknown" }, "a parser's answer was refused");
    return new ExpectedFailure(
      "invalid",
      "This cannot be read. Nothing was added. Copy the article and paste it.",
      { log: "the parser’s answer cannot be read" },
    );
  }
  if (error.reason === "cancelled") {
    return new ExpectedFailure("conflict", "Cancelled. Nothing was added.", { log: error.message });
  }
  if (error.reason === "crash") {
    return new ExpectedFailure(
      "invalid",
      "This cannot be read: it is damaged, or made in a way that Galley does not know. Nothing was added. Copy the article and paste it.",
      { log: error.message },
    );
  }
  return new ExpectedFailure(
    "too-large",
    "This is too large or too complicated to be read safely. Nothing was added. Copy the article and paste it.",
    { log: error.message },
  );
}

/** @throws ExpectedFailure "invalid" when the schema does not describe it, "too-large" beyond a million characters */
function requireArticle({ blocks, doubtful, notes }: ParsedArticle): void {
  const { text } = buildTextMap(readDocument({ type: "doc", content: blocks }));
  if (text.length > maxArticleCharacters) {
    throw new ExpectedFailure(
      "too-large",
      "This is longer than 1,000,000 characters. Nothing was added. Split it and add the parts one by one.",
      { log: `import of ${String(text.length)} characters` },
    );
  }
  const places = [...doubtful, ...notes.flatMap(({ from, to }) => [from.block, to.block])];
  const isInside = places.every((block) => block < blocks.length);
  if (!isInside || !text.isWellFormed() || text.includes("\0")) {
    throw new ExpectedFailure(
      "invalid",
      "This text has broken characters. Nothing was added. Copy the article and paste it.",
      { log: "a parser's article is not well formed" },
    );
  }
}

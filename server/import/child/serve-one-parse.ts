import "server-only";
import { buffer } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { ExpectedFailure } from "@/domain/errors";
import type { ChildAnswer } from "./child-answer";
import type { Parser } from "../parsed-article";
import { parsers } from "./parsers";

/** Ends this process though its parser loops and whoever started it is gone. In milliseconds. */
const lastResort = 30_000;

const header = z.strictObject({
  kind: z.enum(Object.keys(parsers) as [keyof typeof parsers]),
  facts: z.strictObject({
    address: z.string().nullable(),
    charset: z.string().nullable(),
    fileName: z.string().nullable(),
  }),
});

/** Reads a line of JSON and then bytes from stdin, parses them, and writes the answer to stdout. */
export async function serveOneParse(): Promise<void> {
  startWatchdog();
  const input = await buffer(process.stdin);
  const end = input.indexOf("\n");
  const { kind, facts } = header.parse(JSON.parse(input.toString("utf8", 0, end)));
  process.stdout.write(JSON.stringify(await answer(kind, input.subarray(end + 1), facts)));
}

async function answer(
  kind: keyof typeof parsers,
  bytes: Uint8Array,
  facts: z.infer<typeof header>["facts"],
): Promise<ChildAnswer> {
  try {
    const parse: Parser = await parsers[kind]();
    return { ok: true, article: await parse(bytes, facts) };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { ok: false, code: error.code, forPerson: error.forPerson, log: error.message };
  }
}

/** In a thread of its own: a parser that loops would never hear a timer of this one. */
function startWatchdog(): void {
  const program = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${String(lastResort)})`;
  new Worker(program, { eval: true, execArgv: [] }).unref();
}

import "server-only";
import { spawn, type ChildProcess } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { watchMemory } from "./watch-memory";

export type ChildBounds = {
  seconds: number;
  /** Of its whole memory, in MB. */
  megabytes: number;
  /** Of what it answers, in bytes. */
  answerBytes: number;
};

/** How a process ended that gave no answer. `why` is for the log. */
export class ChildEnded extends Error {
  readonly reason: "time" | "memory" | "answer" | "crash" | "cancelled";

  constructor(reason: ChildEnded["reason"], why: string) {
    super(`the parsing process ended: ${why}`);
    this.name = "ChildEnded";
    this.reason = reason;
  }
}

/**
 * Runs a program of this repository in a process of its own, gives it `input` and answers what it
 * writes. It gets no environment, so no secret, and little priority; beyond a bound it is killed.
 *
 * @param program from the root of the repository
 * @throws ChildEnded
 */
export async function runChild(
  program: string,
  input: readonly Uint8Array[],
  bounds: ChildBounds,
  signal?: AbortSignal,
): Promise<Buffer> {
  signal?.throwIfAborted();
  const child = start(program, bounds);
  const pid = child.pid;
  if (pid === undefined) throw new ChildEnded("crash", "it could not be started");
  const ends: ChildEnded[] = [];
  const end = (reason: ChildEnded["reason"], why: string) => {
    ends.push(new ChildEnded(reason, why));
    child.kill("SIGKILL");
  };
  const onCancel = () => {
    end("cancelled", "cancelled");
  };
  const timer = setTimeout(() => {
    end("time", `not done after ${String(bounds.seconds)} s`);
  }, bounds.seconds * 1_000);
  const stopWatching = watchMemory(pid, bounds.megabytes, () => {
    end("memory", `more than ${String(bounds.megabytes)} MB`);
  });
  signal?.addEventListener("abort", onCancel);
  try {
    feed(child, input);
    const [answer, closed] = await Promise.all([collect(child, bounds.answerBytes, end), closing(child)]);
    // With a reason it was killed by us; else it ended by itself, as when V8 has no more memory.
    const [first] = ends;
    if (first) throw first;
    if (closed !== "0") throw new ChildEnded(closed === "SIGABRT" ? "memory" : "crash", `exit ${closed}`);
    return answer;
  } finally {
    clearTimeout(timer);
    stopWatching();
    signal?.removeEventListener("abort", onCancel);
    child.kill("SIGKILL");
  }
}

function start(program: string, { megabytes }: ChildBounds): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      // Well below the bound, so that what is not JavaScript's has room too.
      `--max-old-space-size=${String(Math.floor(megabytes * 0.75))}`,
      "--conditions=react-server",
      "--import",
      "tsx",
      path.join(/* turbopackIgnore: true */ process.cwd(), program),
    ],
    {
      cwd: process.cwd(),
      env: { TMPDIR: os.tmpdir(), NODE_ENV: "production" },
      // What it prints beside its answer may be words of the page, which no log is to have.
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  try {
    if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may have ended already, or the system may not let us.
  }
  return child;
}

async function collect(
  child: ChildProcess,
  most: number,
  end: (reason: "answer", why: string) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (child.stdout ?? []) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      end("answer", `it answered more than ${String(most)} bytes`);
      break;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** How it ended: its exit code or its signal. */
function closing(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve(String(code ?? signal));
    });
  });
}

function feed({ stdin }: ChildProcess, input: readonly Uint8Array[]): void {
  // It may be dead before it has read everything; how it ended says why.
  stdin?.on("error", () => undefined);
  for (const bytes of input) stdin?.write(bytes);
  stdin?.end();
}

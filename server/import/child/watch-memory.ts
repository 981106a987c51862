import "server-only";
import fs from "node:fs";

/** How often a process is looked at, in milliseconds: it cannot take much more in between. */
const pause = 50;
const pageSize = 4_096;

/**
 * Calls `onTooMuch` once when a process holds more memory than it may. V8's own limit does not count
 * buffers and what libraries take beside the heap. Only Linux tells it cheaply; elsewhere V8's limit
 * and the timer must do.
 *
 * @returns what ends the watching
 */
export function watchMemory(pid: number, megabytes: number, onTooMuch: () => void): () => void {
  const timer = setInterval(() => {
    if (heldBytes(pid) <= megabytes * 1024 * 1024) return;
    clearInterval(timer);
    onTooMuch();
  }, pause);
  return () => {
    clearInterval(timer);
  };
}

/** The process's resident memory; 0 where nobody can tell. */
function heldBytes(pid: number): number {
  try {
    const [, resident] = fs.readFileSync(`/proc/${String(pid)}/statm`, "latin1").split(" ");
    return Number(resident) * pageSize;
  } catch {
    return 0;
  }
}

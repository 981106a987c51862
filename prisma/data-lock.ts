import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { WrongSetting } from "./wrong-setting";

/** Says who holds a data directory; thrown when a second process asks for it. */
class DataDirectoryInUse extends Error {
  constructor(directory: string, holder: string) {
    super(
      `Galley is already running on ${directory} (${holder}). Stop it first, or set GALLEY_DATA to another folder.`,
    );
    this.name = "DataDirectoryInUse";
  }
}

export type DataLock = { release: () => Promise<void> };

const socketPathLimit = 100;

/**
 * Takes a data directory for this process alone, until released or the process ends.
 *
 * The lock is a listening local socket: the kernel drops it with the process, so a
 * crash leaves nothing to wait for, and whoever is refused hears from the holder itself.
 * PGlite has no lock of its own, and two processes on one directory lose rows.
 *
 * @throws DataDirectoryInUse within a second when another process holds it.
 */
export async function lockDataDirectory(directory: string): Promise<DataLock> {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const socketPath = lockPath(directory);
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(socketPath);
    if (server) return { release: () => close(server) };
    const before = inode(socketPath);
    const holder = await askHolder(socketPath);
    if (holder !== null) throw new DataDirectoryInUse(directory, holder);
    removeStale(socketPath, before);
  }
  throw new DataDirectoryInUse(directory, "another process is starting at this moment");
}

/**
 * Refuses at once when another process holds the directory; takes nothing.
 *
 * @throws DataDirectoryInUse
 */
export async function refuseIfInUse(directory: string): Promise<void> {
  const socketPath = lockPath(directory);
  if (inode(socketPath) === null) return;
  const holder = await askHolder(socketPath);
  if (holder !== null) throw new DataDirectoryInUse(directory, holder);
}

/** A socket's path is limited to about 100 bytes, so the shorter spelling is taken. */
function lockPath(directory: string): string {
  if (process.platform === "win32") {
    return `\\\\.\\pipe\\galley-${Buffer.from(path.resolve(directory)).toString("hex")}`;
  }
  const absolute = path.resolve(directory, "lock");
  const relative = path.relative(process.cwd(), absolute);
  const shorter = relative.length < absolute.length ? relative : absolute;
  if (Buffer.byteLength(shorter) > socketPathLimit) {
    throw new WrongSetting(
      `The path of the data directory is too long (${absolute}). Choose one under 90 characters.`,
    );
  }
  return shorter;
}

function listen(socketPath: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end(`process ${String(process.pid)}`);
    });
    server.unref();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen(socketPath, () => {
      resolve(server);
    });
  });
}

/** Answers what the holder says of itself, or null when nobody listens any more. */
function askHolder(socketPath: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = net.connect(socketPath);
    let said = "";
    socket.setTimeout(1000, () => {
      socket.destroy();
      resolve("a process that does not answer");
    });
    socket.on("data", (chunk) => (said += chunk.toString("utf8")));
    socket.on("error", () => {
      resolve(null);
    });
    socket.on("end", () => {
      resolve(said);
    });
  });
}

function inode(file: string): number | null {
  return fs.statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}

/** Removes only the dead socket that was asked: a third process may have taken the place meanwhile. */
function removeStale(socketPath: string, asked: number | null): void {
  if (asked === null || inode(socketPath) !== asked) return;
  fs.rmSync(socketPath, { force: true });
}

function close(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

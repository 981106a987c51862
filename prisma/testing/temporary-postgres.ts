import { execFile, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findPostgres } from "./find-postgres";

/** A PostgreSQL of our own, on a local socket in a temporary directory. */
export type TemporaryPostgres = {
  /** The address of one of its databases. */
  urlOf: (database: string) => string;
  start: () => Promise<void>;
  /** "immediate" is a crash: nothing is written out, and it recovers when it starts again. */
  stop: (mode: "fast" | "immediate") => Promise<void>;
  /** Ends it and deletes everything. */
  remove: () => Promise<void>;
};

const run = promisify(execFile);

/**
 * Makes and starts one. It sorts text as people do and has a time zone of its own, unlike the
 * embedded engine, so that whatever leans on either shows. Only a `durable` one survives a crash.
 */
export async function startTemporaryPostgres({
  durable,
  parent = os.tmpdir(),
}: {
  durable: boolean;
  parent?: string;
}): Promise<TemporaryPostgres> {
  const programs = findPostgres();
  if (programs === null) throw new Error("PostgreSQL 15 or later is not on this machine.");
  const directory = fs.mkdtempSync(path.join(parent, "galley-pg-"));
  const owner = unprivileged();
  if (owner) fs.chownSync(directory, owner.uid, owner.gid);
  const data = path.join(directory, "data");
  const program = (name: string, ...parameters: string[]) =>
    run(path.join(programs, name), parameters, { cwd: directory, ...owner });

  await program(
    "initdb",
    ...["--pgdata", data, "--username", "galley", "--auth", "trust", "--encoding", "UTF8", "--no-sync"],
    ...["--locale", "C", "--locale-provider", "icu", "--icu-locale", "en-US"],
  );
  const settings = {
    listen_addresses: "",
    unix_socket_directories: directory,
    max_connections: 200,
    timezone: "America/St_Johns",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  fs.appendFileSync(
    path.join(data, "postgresql.conf"),
    Object.entries(settings)
      .map(([name, value]) => `${name} = '${String(value)}'\n`)
      .join(""),
  );
  const log = path.join(directory, "log");
  const start = async () => {
    await program("pg_ctl", "start", "--wait", "--silent", "--pgdata", data, "--log", log);
  };
  const stop = async (mode: "fast" | "immediate") => {
    await program("pg_ctl", "stop", "--wait", "--silent", "--pgdata", data, "--mode", mode);
  };
  await start();
  // A test that fails on its way leaves nothing running.
  const abandon = () => {
    spawnSync(path.join(programs, "pg_ctl"), ["stop", "--silent", "--pgdata", data, "--mode", "immediate"], {
      stdio: "ignore",
      ...owner,
    });
    fs.rmSync(directory, { recursive: true, force: true });
  };
  process.once("exit", abandon);
  return {
    urlOf: (database) => `postgresql:///${database}?host=${directory}&user=galley`,
    start,
    stop,
    remove: async () => {
      process.off("exit", abandon);
      // It may be stopped already.
      await stop("immediate").catch(() => undefined);
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then as the user that its package makes. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ["-u", "-g"].map((which) => {
    const { stdout } = spawnSync("id", [which, "postgres"], { encoding: "utf8" });
    return Number.parseInt(stdout, 10);
  });
  if (uid === undefined || gid === undefined || Number.isNaN(uid + gid))
    throw new Error("PostgreSQL does not run as root, and this machine has no user “postgres”.");
  return { uid, gid };
}

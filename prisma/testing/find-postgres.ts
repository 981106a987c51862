import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Where Debian, Homebrew on either processor, and the makers' own packages put the servers' programs. */
const parents = [
  "/usr/lib/postgresql",
  "/opt/homebrew/opt",
  "/usr/local/opt",
  "/Library/PostgreSQL",
  "/usr/pgsql",
];

/** The directory of this machine's newest initdb and pg_ctl, 15 or later; null when it has none. */
export function findPostgres(): string | null {
  const found = [...parents.flatMap(below), ...(process.env.PATH ?? "").split(path.delimiter)].flatMap(
    (directory) => {
      const program = path.join(directory, "initdb");
      const release =
        fs.existsSync(program) && fs.existsSync(path.join(directory, "pg_ctl")) ? releaseOf(program) : 0;
      return release >= 15 ? [{ directory, release }] : [];
    },
  );
  return found.toSorted((a, b) => b.release - a.release)[0]?.directory ?? null;
}

function below(parent: string): string[] {
  const names = fs.existsSync(parent) ? fs.readdirSync(parent) : [];
  return names.map((name) => path.join(parent, name, "bin"));
}

function releaseOf(program: string): number {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number(/\b(\d+)[.\d]*(?:\s|$)/.exec(stdout)?.[1] ?? "0");
}

/** What a build is made of, as one hash. Only Node's own modules: nothing is installed yet. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const rooms = ["app", "components", "domain", "editor", "prisma", "server"];

/** Made anew from the others, or read by tests and the linter alone. */
const leftOut = /^prisma\/generated\/|\.(?:test|spec)\.tsx?$|\.d\.ts$|^(?:eslint|vitest)\.config\./;

/**
 * The files of the project in `root` that a build reads: those of the rooms, and what configures it.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function listSources(root) {
  const beside = fs
    .readdirSync(root)
    .filter((name) => /\.(?:ts|js)$|^(?:package-lock|tsconfig)\.json$/.test(name));
  const inside = rooms.flatMap((room) =>
    fs
      .readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/")),
  );
  return [...beside, ...inside].filter((name) => !leftOut.test(name)).sort();
}

/**
 * Of their names and bytes, not of their times: those change with a checkout or an image, and say
 * nothing of a file that is gone.
 *
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash("sha256");
  for (const name of listSources(root)) {
    const bytes = fs.readFileSync(path.join(root, name));
    hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** What `npm start` and `npm test` do before anything else. Only Node's own modules: nothing is installed yet. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { hashSources, listSources } from "./hash-sources.mjs";

export const root = path.resolve(import.meta.dirname, "..");

/** Runs a program in the project's folder with its output shown; ends this one when it fails. */
export function run(command, parameters, environment = {}) {
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Galley needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

function changedAt(file) {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function installDependencies() {
  if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
    console.log("Installing dependencies …");
    run("npm", ["ci", "--include=dev", "--no-fund", "--no-audit"]);
    return;
  }
  if (changedAt("prisma/generated/client.ts") < changedAt("prisma/schema.prisma")) {
    run("npx", ["prisma", "generate"]);
  }
}

// In the build's own folder, which each build clears first.
const note = path.join(root, ".next", "galley-sources");

/** Builds the product, and notes what it was made of, as it was when the build began. */
export function build() {
  const made = hashSources(root);
  run("npx", ["next", "build"], { NODE_ENV: "production" });
  fs.writeFileSync(note, made);
}

/** Builds the product when what the last build was made of is not what is there now. */
export function buildWhenStale() {
  if (isBuilt()) return;
  console.log("Building Galley …");
  build();
}

function isBuilt() {
  const made = fs.existsSync(note) ? fs.readFileSync(note, "utf8") : null;
  if (made !== null) return made === hashSources(root);
  // Somebody has built it without us.
  return changedAt(".next/BUILD_ID") >= Math.max(...listSources(root).map(changedAt));
}

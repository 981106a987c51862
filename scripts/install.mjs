/** What `npm start` and `npm test` do before anything else. Only Node's own modules: nothing is installed yet. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

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

const sources = ["app", "components", "domain", "editor", "prisma", "server"];
const configuration = [
  "package-lock.json",
  "next.config.js",
  "tsconfig.json",
  "postcss.config.js",
  "proxy.ts",
  "instrumentation.ts",
];

function newestSource() {
  const files = sources.flatMap((room) =>
    fs
      .readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return Math.max(...[...files, ...configuration].map(changedAt));
}

/** Builds the product when a source is newer than the last build. */
export function buildWhenStale() {
  if (changedAt(".next/BUILD_ID") >= newestSource()) return;
  console.log("Building Galley …");
  run("npx", ["next", "build"], { NODE_ENV: "production" });
}

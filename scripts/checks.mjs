/** Runs named checks one after the other and counts what passed: the end of `npm test` and `npm run validate`. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { root } from "./install.mjs";

/** Test counts as Vitest's and Playwright's JSON reports give them; null for a check that has none. */
function countTests(report) {
  if (!fs.existsSync(report)) return null;
  const told = JSON.parse(fs.readFileSync(report, "utf8"));
  if (told.stats) return { passed: told.stats.expected + told.stats.flaky, failed: told.stats.unexpected };
  return { passed: told.numPassedTests, failed: told.numFailedTests };
}

function runCheck({ name, command, parameters, environment = {}, missing }) {
  if (missing) return tellMissing(name, missing);
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "galley-checks-")), "report.json");
  const started = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, parameters(report), {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment, GALLEY_TEST_REPORT: report },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`— ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  const counted = countTests(report) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  return { passed: counted.passed, failed: status === 0 ? 0 : Math.max(1, counted.failed) };
}

/** What a machine cannot run is no failure there; where everything is promised to run, it is. */
function tellMissing(name, missing) {
  console.log(`\n— ${name}: NOT RUN. ${missing}`);
  return { passed: 0, failed: process.env.CI ? 1 : 0, notRun: name };
}

/** Runs all checks, also after one has failed; ends the program with the count on a line of its own. */
export function runChecks(checks) {
  const results = checks.map(runCheck);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const notRun = results.flatMap((result) => result.notRun ?? []);
  if (notRun.length > 0) console.log(`\nNot run here: ${notRun.join(", ")}`);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 ? 0 : 1);
}

const npm = (name, script, environment) => ({
  name,
  command: "npm",
  parameters: () => ["run", "--silent", script],
  environment,
});

export const formatCheck = npm("Format", "format:check");
export const lintCheck = npm("Lint", "lint");
export const typesCheck = npm("Types", "types");
export const unusedCheck = npm("Unused code", "unused");
export const buildCheck = npm("Build", "build", { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
const vitest = (name, ...options) => ({
  name,
  command: "npx",
  parameters: (report) => [
    "vitest",
    "run",
    ...options,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ],
});

export const unitCheck = vitest("Tests");
export const postgresCheck = (hasPostgres) => ({
  ...vitest("Tests on PostgreSQL", "--mode", "postgres"),
  missing: hasPostgres
    ? undefined
    : "They need PostgreSQL 15 or later. Install it (Debian: apt-get install postgresql) and run them again.",
});
export const browserCheck = (browser) => ({
  name: "Tests in the browser",
  command: "npx",
  parameters: () => ["playwright", "test", "--config", "e2e/playwright.config.ts"],
  environment: { GALLEY_CHROMIUM: browser },
});

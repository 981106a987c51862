/** Finds a Chromium for the browser tests, or installs Debian's. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { run } from "./install.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function find() {
  const named = process.env.GALLEY_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(":");
  const candidates = [...folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)), ...elsewhere];
  return candidates.find((file) => fs.existsSync(file));
}

function has(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

/** The path of a Chromium; ends the program with what to do when none can be had. */
export function requireBrowser() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && has("apt-get")) {
    console.log("Installing Chromium for the browser tests …");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set GALLEY_CHROMIUM to its path.",
  );
  process.exit(1);
}

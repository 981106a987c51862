/** Finds a Chromium for the browser tests, or installs Debian's. */
import fs from "node:fs";
import process from "node:process";
import { hasAptGet, installPackage } from "./install-package.mjs";

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

/** The path of a Chromium; ends the program with what to do when none can be had. */
export function requireBrowser() {
  const found = find();
  if (found) return found;
  if (hasAptGet()) {
    console.log("Installing Chromium for the browser tests …");
    installPackage("chromium");
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set GALLEY_CHROMIUM to its path.",
  );
  process.exit(1);
}

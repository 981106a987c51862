/** Installs a package of Debian, for whoever may. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { root } from "./install.mjs";

/** True where this program may install Debian packages. */
export function hasAptGet() {
  const { status } = spawnSync("apt-get", ["--version"], { stdio: "ignore" });
  return process.getuid?.() === 0 && status === 0;
}

/** Tries to; whether it worked shows in what is there afterwards. */
export function installPackage(name) {
  const apt = (...parameters) =>
    spawnSync("apt-get", parameters, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", name);
}

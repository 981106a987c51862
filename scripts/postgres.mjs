/** Finds a PostgreSQL for the tests that run on one, or installs Debian's. */
import { hasAptGet, installPackage } from "./install-package.mjs";

/** True when this machine has PostgreSQL, perhaps since a moment ago; says so when it cannot have it. */
export async function obtainPostgres() {
  const { register } = await import("tsx/esm/api");
  const unregister = register();
  const { findPostgres } = await import("../prisma/testing/find-postgres.ts");
  await unregister();
  if (findPostgres() === null && hasAptGet()) {
    console.log("Installing PostgreSQL for the tests on a real server …");
    installPackage("postgresql");
  }
  return findPostgres() !== null;
}

import { dataDirectory, given } from "./given";

const saidPlainly = new Set(["DataDirectoryInUse", "DatabaseAway", "DatabaseIsNewer", "WrongSetting"]);

/** Why a program has failed: what we expect in a sentence, anything else with its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // By name: what comes out of the bundle is of a class of its own.
  if (saidPlainly.has(error.name)) return error.message;
  if (error.name === "ExpectedFailure" && "forPerson" in error) return String(error.forPerson);
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${given("PORT") ?? "3000"} is taken by another program. Set PORT to a free one, for example PORT=3100 npm start.`;
  }
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
    return `HOST is no address of this machine: ${String(process.env.HOST)}. Leave it out, or set it to 0.0.0.0 to serve colleagues.`;
  }
  if (code === "ENOSPC") return `The disk is full (${error.message}). Make room and try again.`;
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EEXIST)$/.test(String(code))) {
    return `Galley cannot keep its data in ${dataDirectory} (${error.message}). Set GALLEY_DATA to a folder that you may write to.`;
  }
  return error.stack ?? error.message;
}

import path from "node:path";
import process from "node:process";

/** A setting that is there but empty is none: compose files and shells pass such. */
export function given(name: string): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}

/** Where the files, the secret and the embedded database lie. */
export const dataDirectory = path.resolve(given("GALLEY_DATA") ?? "data");

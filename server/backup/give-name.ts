import "server-only";
import fs from "node:fs/promises";
import { ExpectedFailure } from "@/domain/errors";
import { notWritable } from "./not-writable";

/** What a disk answers that has no hard links: FAT, exFAT, many network shares. */
const withoutLinks = new Set<unknown>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/**
 * Gives a whole file its name, and writes over no other one. On a disk without hard links the name is
 * taken first, by an empty file, which the whole one then replaces.
 *
 * @throws ExpectedFailure "conflict" when there is a file of that name, "unavailable" with the reason
 */
export async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await fs.link(unfinished, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw isThere(file);
    if (!withoutLinks.has(codeOf(error))) notWritable(file)(error);
    await replace(unfinished, file);
  }
}

async function replace(unfinished: string, file: string): Promise<void> {
  const taken = await fs.open(file, "wx", 0o600).catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") throw isThere(file);
    return notWritable(file)(error);
  });
  await taken.close();
  try {
    await fs.rename(unfinished, file);
  } catch (error) {
    await fs.rm(file, { force: true });
    notWritable(file)(error);
  }
}

/** The refusal to write over a file. */
export function isThere(file: string): ExpectedFailure {
  return new ExpectedFailure(
    "conflict",
    `${file} is there already and was left as it is. Name another file.`,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

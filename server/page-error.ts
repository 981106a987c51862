import "server-only";
import { z } from "zod";
import { log } from "./log";

const told = z.object({ digest: z.string() });

/** Logs what a page or a route threw, under the number that app/error.tsx shows to the person. */
export function logPageError(error: unknown, route: string): void {
  const { data } = told.safeParse(error);
  log.error({ digest: data?.digest, route, err: error }, "a page failed");
}

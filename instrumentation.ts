import type { Instrumentation } from "next";

/** Runs once when the server starts: opens and migrates the database before any request is served. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openAtStart } = await import("./server/lifecycle");
  await openAtStart();
}

/** Writes down why a page failed: under the number that the page shows, with the id of its request. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logPageError } = await import("./server/page-error");
  logPageError(error, routePath);
};

/** Runs once when the server starts: opens and migrates the database before any request is served. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openAtStart } = await import("./server/lifecycle");
  await openAtStart();
}

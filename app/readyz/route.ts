import { isStoreReady } from "@/server/store";

/** The database is open and migrated: requests will be served. */
export async function GET(): Promise<Response> {
  const ready = await isStoreReady();
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

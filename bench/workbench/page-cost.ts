import type { Page, Request } from "@playwright/test";

/** Bytes as they came over the wire (compressed) and as the browser holds them. */
export type Transfer = {
  scripts: number;
  html: number;
  htmlDecoded: number;
  /** The part of the page that carries the data for React a second time, decoded. */
  flight: number;
  prefetched: number;
};

/** Listens to what a page loads from now on; what it answers tells what that was. */
export function transferOf(page: Page): () => Promise<Transfer> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return () => sumOf(requests);
}

async function sumOf(requests: readonly Request[]): Promise<Transfer> {
  const transfer: Transfer = { scripts: 0, html: 0, htmlDecoded: 0, flight: 0, prefetched: 0 };
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    const type = request.resourceType();
    if (type === "script") transfer.scripts += responseBodySize;
    else if (type === "fetch") transfer.prefetched += responseBodySize;
    else if (type === "document") {
      const html = (await (await request.response())?.text()) ?? "";
      transfer.html += responseBodySize;
      transfer.htmlDecoded += html.length;
      for (const [script] of html.matchAll(/<script[^>]*>self\.__next_f[\s\S]*?<\/script>/g)) {
        transfer.flight += script.length;
      }
    }
  }
  return transfer;
}

/** What the page's scripts hold, in bytes, without their garbage. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
}

import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { annotatedSpans, type Span } from "../annotated-spans";
import { articleParagraphs } from "../article-text";
import { peers, peerNames, type PeerName } from "./peers";
import type { BenchSize } from "./seeded-bench";

export type PeerServer = { address: (peer: PeerName, size: BenchSize) => string; stop: () => Promise<void> };

/** Serves pages with the words of Galley's articles, compressed as Galley's are, in which a peer paints the same spans. */
export async function servePeers(): Promise<PeerServer> {
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const peer = peerNames.find((name) => pathname === `/${name}` || pathname === `/${name}.js`);
    const send = (type: string, body: string) => {
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-encoding": "gzip" });
      response.end(gzipSync(body));
    };
    if (pathname === "/peer-page.js")
      send("text/javascript", read(path.join(import.meta.dirname, "peer-page.js")));
    else if (peer === undefined) response.writeHead(404).end();
    else if (pathname.endsWith(".js") && pathname !== `/${peer}`) send("text/javascript", scriptOf(peer));
    else {
      const [words, annotations] = [
        Number(searchParams.get("words")),
        Number(searchParams.get("annotations")),
      ];
      send("text/html", pageOf(peer, { words, annotations }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (peer, { words, annotations }) =>
      `http://127.0.0.1:${String(port)}/${peer}?words=${String(words)}&annotations=${String(annotations)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function scriptOf(peer: PeerName): string {
  const script = peers[peer];
  return script === null ? "" : read(path.join(import.meta.dirname, "../../node_modules", script));
}

function read(file: string): string {
  return fs.readFileSync(file, "utf8");
}

function pageOf(peer: PeerName, { words, annotations }: BenchSize): string {
  const [headline = "", ...paragraphs] = articleParagraphs(words);
  const text = [headline, ...paragraphs].join("\n");
  const spans = annotatedSpans(text, annotations).map((span) => withoutLineEnds(text, span));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline}</title><style>
body { font: 19px/1.62 Georgia, serif; margin: 0 }
#article { max-width: 702px; margin: 44px auto }
mark { background: rgb(210 235 220) }
</style></head><body><main id="article"><h1>${headline}</h1>${paragraphs.map((line) => `<p>${line}</p>`).join("")}</main>
<script type="application/json" id="spans">${JSON.stringify(spans)}</script>
<script>process = { env: { NODE_ENV: "production" } }</script>
<script src="/${peer}.js"></script><script src="/peer-page.js" data-peer="${peer}"></script></body></html>`;
}

/** The peers count in the text of the page, where nothing stands between two paragraphs; in the order in which they begin. */
function withoutLineEnds(text: string, { start, end }: Span): { start: number; length: number } {
  return { start: start - (text.slice(0, start).split("\n").length - 1), length: end - start };
}

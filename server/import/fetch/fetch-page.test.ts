import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { failureOf } from "../../testing/failure-of";
import { openWeb, outside, type WebUnderTest } from "../testing/web-under-test";
import { fetchPage, type FetchOptions } from "./fetch-page";

let web: WebUnderTest;
afterEach(() => web.close());

const ownHosts = ["galley.example.org"];
const page = "<h1>Barrier rises</h1>";

function fetchFrom(address: string, options: Partial<FetchOptions> = {}) {
  return fetchPage(address, { ownHosts, network: web.network, ...options });
}

/** Sends each path on to where it says, and anything else the page. */
async function openRedirects(to: Record<string, string>, ...rest: [Record<string, string[]>?]) {
  web = await openWeb(
    (request, response) => {
      const location = to[request.url ?? ""];
      if (location === undefined) response.end(page);
      else response.writeHead(302, { location, "set-cookie": "seen=1" }).end();
    },
    ...rest,
  );
}

const unreachable = /cannot be reached from here/;

/** Everything that must not be asked, with how it would be written. */
const inside = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://0x7f000001/",
  "http://2130706433/",
  "http://0177.0.0.1/",
  "http://0.0.0.0/",
  "http://10.0.0.8/",
  "http://172.16.4.1/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://168.63.129.16/",
  "http://192.0.0.8/",
  "http://198.18.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[::]/",
  "http://[::1]/",
  "http://[::127.0.0.1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:8.8.8.8]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:db8::1]/",
  "http://[fc00::1]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://db.internal/",
  "http://printer.local/",
  "http://intranet/",
  "http://galley.example.org/articles",
  "https://GALLEY.example.org./",
];

describe("what is asked", () => {
  test("is a page outside, with its final address and its encoding", async () => {
    await openRedirects({ "/a": "/b?x=1#part" });
    expect(await fetchFrom("http://courier.example/a")).toMatchObject({
      bytes: Buffer.from(page),
      address: "http://courier.example/b?x=1",
    });
    expect(web.dialled[0]).toBe(`${outside}:80`);
  });

  test("tells nothing of us, and keeps no cookie", async () => {
    await openRedirects({ "/a": "/b" });
    await fetchFrom("http://courier.example/a");
    const [, second] = web.asked;
    expect(Object.keys(second?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "accept-language",
      "connection",
      "host",
      "user-agent",
    ]);
    expect(JSON.stringify(second?.headers)).not.toMatch(/galley|node|undici/i);
  });

  test("goes to port 443 for https", async () => {
    await openRedirects({});
    await fetchFrom("https://courier.example/a");
    expect(web.dialled).toEqual([`${outside}:443`]);
  });

  test.each([
    ["gzip", gzipSync(page)],
    ["br", brotliCompressSync(page)],
    ["identity", Buffer.from(page)],
  ])("comes unpacked from %s", async (encoding, body) => {
    web = await openWeb((_request, response) => {
      response.writeHead(200, {
        "content-encoding": encoding,
        "content-type": 'Text/HTML; Charset="Windows-1251"',
      });
      response.end(body);
    });
    expect(await fetchFrom("http://courier.example/")).toEqual({
      bytes: Buffer.from(page),
      address: "http://courier.example/",
      mediaType: "text/html",
      charset: "Windows-1251",
    });
  });
});

describe("what is never asked", () => {
  test.each(inside)("%s", async (address) => {
    await openRedirects({});
    expect((await failureOf(fetchFrom(address))).forPerson).toMatch(unreachable);
    expect(web.dialled).toEqual([]);
  });

  test.each(inside)("%s, when a page sends us there", async (address) => {
    await openRedirects({ "/a": address });
    expect((await failureOf(fetchFrom("http://courier.example/a"))).forPerson).toMatch(unreachable);
    expect(web.dialled).toHaveLength(1);
  });

  test.each([
    ["an address inside", ["10.0.0.8"]],
    ["one outside and one inside", [outside, "127.0.0.1"]],
    ["an address inside in another form", ["::ffff:10.0.0.8"]],
    ["no address", []],
  ])("a name that has %s", async (_what, addresses) => {
    await openRedirects({ "/a": "http://evil.example/" }, { "evil.example": addresses });
    expect((await failureOf(fetchFrom("http://evil.example/"))).forPerson).toMatch(unreachable);
    expect(web.dialled).toEqual([]);
    expect((await failureOf(fetchFrom("http://courier.example/a"))).forPerson).toMatch(unreachable);
    expect(web.dialled).toHaveLength(1);
  });

  test("who answers from inside, whoever was dialled", async () => {
    web = await openWeb(
      (_request, response) => response.end(page),
      {},
      () => "127.0.0.1",
    );
    expect((await failureOf(fetchFrom("http://courier.example/"))).forPerson).toMatch(unreachable);
    expect(web.asked).toEqual([]);
  });

  test.each([
    ["ftp://courier.example/", /start with http/],
    ["file:///etc/passwd", /start with http/],
    ["javascript:alert(1)", /start with http/],
    ["http://courier.example:8080/", /usual ports/],
    ["http://courier.example:22/", /usual ports/],
    ["http://mira:secret@courier.example/", /password/],
  ])("%s, nor when a page sends us there", async (address, why) => {
    await openRedirects({ "/a": address });
    expect((await failureOf(fetchFrom(address))).forPerson).toMatch(why);
    expect(web.dialled).toEqual([]);
    expect((await failureOf(fetchFrom("http://courier.example/a"))).forPerson).toMatch(why);
    expect(web.dialled).toHaveLength(1);
  });
});

describe("what is told", () => {
  test("is the same of what is inside, and of what is not there", async () => {
    await openRedirects({}, { "gone.example": [], "inner.example": ["10.0.0.8"] });
    const told = async (address: string) => {
      const { code, forPerson, retryAfter } = await failureOf(fetchFrom(address));
      return { code, forPerson, retryAfter };
    };
    const gone = await told("http://gone.example/");
    for (const address of ["http://inner.example/", "http://127.0.0.1/", "http://galley.example.org/"]) {
      expect(await told(address)).toEqual(gone);
    }
  });

  test.each([
    [404, /no page at this address/],
    [410, /no page at this address/],
    [402, /who pays/],
    [403, /strangers/],
    [429, /at this moment/],
    [503, /at this moment/],
    [418, /did not send/],
  ])("of an answer of %i says what to do", async (status, words) => {
    web = await openWeb((_request, response) => response.writeHead(status).end(page));
    const { forPerson } = await failureOf(fetchFrom("http://courier.example/"));
    expect(forPerson).toMatch(words);
    expect(forPerson).toMatch(/paste/);
  });
});

describe("bounds", () => {
  test("five redirects are followed, and no sixth", async () => {
    const to = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`/${String(i)}`, `/${String(i + 1)}`]),
    );
    await openRedirects(to);
    expect((await fetchFrom("http://courier.example/1")).address).toBe("http://courier.example/6");
    expect((await failureOf(fetchFrom("http://courier.example/0"))).forPerson).toMatch(/without end/);
  });

  test.each([
    ["as it is", "identity", Buffer.alloc(11 * 1024 * 1024)],
    ["unpacked", "gzip", gzipSync(Buffer.alloc(300 * 1024 * 1024))],
    ["unpacked twice", "gzip, gzip", gzipSync(gzipSync(Buffer.alloc(300 * 1024 * 1024)))],
  ])("more than 10 MB %s is refused", async (_how, encoding, body) => {
    web = await openWeb((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(body);
    });
    const before = process.memoryUsage().rss;
    expect((await failureOf(fetchFrom("http://courier.example/"))).code).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test("a page that never ends is given up, wherever it stops", async () => {
    web = await openWeb((request, response) => {
      if (request.url !== "/mute") response.writeHead(200).write("<p>");
    });
    for (const path of ["mute", "half"]) {
      const failure = await failureOf(fetchFrom(`http://courier.example/${path}`, { patience: 200 }));
      expect(failure.forPerson).toMatch(unreachable);
    }
  });

  test("what is cancelled ends", async () => {
    const cancel = new AbortController();
    web = await openWeb(() => {
      cancel.abort();
    });
    const failure = await failureOf(fetchFrom("http://courier.example/", { signal: cancel.signal }));
    expect(failure.forPerson).toMatch(/Cancelled/);
  });
});

import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { restoreHost } from "./own-address";

type Headers = IncomingMessage["headers"];

function restored(headers: Headers, url: URL | null = null): Headers {
  restoreHost({ headers }, url);
  return headers;
}

it("gives a request that Next passes on to itself the host that the browser asked", () => {
  const first = restored({ host: "galley.local:3000" });
  expect(restored({ ...first, host: "127.0.0.1:3000" })).toMatchObject({
    host: "galley.local:3000",
    "x-forwarded-host": "galley.local:3000",
  });
});

it("believes nobody else about the host", () => {
  const forged = {
    host: "galley.local:3000",
    "x-galley-asked-host": "evil.example",
    "x-galley-passed-on": "1",
    "x-forwarded-host": "evil.example",
  };
  expect(restored(forged)).toMatchObject({
    host: "galley.local:3000",
    "x-galley-asked-host": "galley.local:3000",
    "x-forwarded-host": "galley.local:3000",
  });
});

it("goes by the address of its own where it has one, whatever a proxy asks for", () => {
  expect(restored({ host: "127.0.0.1:3000" }, new URL("https://galley.example/"))).toMatchObject({
    host: "127.0.0.1:3000",
    "x-forwarded-host": "galley.example",
  });
});

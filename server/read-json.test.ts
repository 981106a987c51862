import { expect, test } from "vitest";
import { readJson } from "./read-json";
import { failureOf } from "./testing/failure-of";

function request(body: BodyInit | null): Request {
  return new Request("https://galley.example/", { method: "PUT", body });
}

test("reads JSON up to the limit in bytes", async () => {
  expect(await readJson(request('{"tag":"é"}'), 12)).toEqual({ tag: "é" });
  expect((await failureOf(readJson(request('{"tag":"é"}'), 11))).code).toBe("too-large");
});

test.each([
  ["nothing", null],
  ["no JSON", "tag=verified"],
  ["half of it", '{"tag":'],
  ["what is not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
])("refuses %s", async (_, body) => {
  expect((await failureOf(readJson(request(body), 1_000))).code).toBe("invalid");
});

import { expect, test } from "vitest";
import { failureOf } from "../testing/failure-of";
import { parseInChild } from "./parse-in-child";
import type { ImportFacts } from "./parsed-article";

const facts: ImportFacts = { address: null, charset: null, fileName: null };

const page = "<h1>Barrier rises</h1><p>The gate holds.</p>";

function parse(html: string) {
  return parseInChild("html", Buffer.from(html), facts);
}

/** Does in a parser's place what `act` names. */
function misbehave(act: string, signal?: AbortSignal) {
  return parseInChild("html", Buffer.from(act), facts, {
    program: "server/import/testing/misbehave.mjs",
    // Only what never ends is ended by the clock, however slow the machine is.
    bounds: { seconds: act === "loop" ? 2 : 20, megabytes: 200, answerBytes: 10_000_000 },
    ...(signal ? { signal } : {}),
  });
}

test("reads a page in a process of its own", async () => {
  expect(await parse(page)).toMatchObject({
    blocks: [{ type: "paragraph" }],
    doubtful: [],
    details: { headline: "Barrier rises" },
    notes: [],
  });
});

test("passes on why a parser refused", async () => {
  expect(await failureOf(parse("<img src=x>"))).toMatchObject({
    code: "invalid",
    forPerson: expect.stringContaining("no article") as unknown,
  });
});

test.each([
  ["loop", "too-large", /not done after/],
  ["fill the heap", "too-large", /MB|SIGABRT/],
  ["fill memory beside the heap", "too-large", /200 MB/],
  ["talk without end", "too-large", /bytes/],
  ["crash", "invalid", /exit 3/],
  ["answer what is no article", "invalid", /cannot be read/],
  ["answer what the schema does not know", "invalid", /document refused/],
  ["answer nothing", "invalid", /cannot be read/],
])("a parser that would %s ends as a clear refusal", async (act, code, why) => {
  const failure = await failureOf(misbehave(act));
  expect(failure.code).toBe(code);
  expect(failure.message).toMatch(why);
  expect(failure.forPerson).not.toContain("alert");
});

test("a parser learns nothing of the server's settings", async () => {
  const told = (await failureOf(misbehave("tell the environment"))).forPerson.split(" ");
  expect(told.filter((name) => !/^(?:NODE_ENV|TMPDIR|__CF_USER_TEXT_ENCODING|TSX_\w+)$/.test(name))).toEqual(
    [],
  );
});

test("what is cancelled ends at once", async () => {
  const cancel = new AbortController();
  const refused = failureOf(misbehave("loop", cancel.signal));
  setTimeout(() => {
    cancel.abort();
  }, 300);
  expect((await refused).forPerson).toMatch(/Cancelled/);
});

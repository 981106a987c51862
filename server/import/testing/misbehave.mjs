/** A program that does in a parser's place what its input names. Only parse-in-child.test.ts starts it. */
import { Buffer } from "node:buffer";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

const kept = [];
const say = (answer) => process.stdout.write(JSON.stringify(answer));
const details = {
  headline: "",
  byline: "",
  outlet: "",
  publishedAt: null,
  modifiedAt: null,
  language: "und",
  canonicalUrl: null,
  lead: "",
};
const unknown = { type: "paragraph", content: [{ type: "iframe" }] };

const acts = {
  loop: () => {
    for (;;) kept.length = 0;
  },
  "fill the heap": () => {
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  },
  "fill memory beside the heap": async () => {
    for (;;) {
      kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
      // Slowly enough that a test can tell a bound that holds from one that does not.
      await setTimeout(10);
    }
  },
  "talk without end": async () => {
    for (;;) await new Promise((resolve) => process.stdout.write("x".repeat(1_000_000), resolve));
  },
  crash: () => process.exit(3),
  "tell the environment": () =>
    say({ ok: false, code: "invalid", forPerson: Object.keys(process.env).join(" "), log: "" }),
  "answer what is no article": () =>
    say({ ok: true, article: { blocks: [{ type: "script", text: "alert(1)" }] } }),
  "answer what the schema does not know": () =>
    say({ ok: true, article: { blocks: [unknown], doubtful: [], details, notes: [] } }),
  "answer nothing": () => say("nothing"),
};

const input = (await buffer(process.stdin)).toString("utf8");
await acts[input.slice(input.indexOf("\n") + 1)]();

import { expect, test } from "vitest";
import type { AddArticleInput } from "@/domain/article/article";
import { noDetails } from "@/domain/article/imported-details";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";
import { FileIntake, type IntakePorts } from "./file-intake";
import type { Watch } from "./file-ports";

function previewOf(headline: string, details: Partial<ImportPreview> = {}): ImportPreview {
  return {
    blocks: [],
    doubtful: [],
    dropped: [2],
    details: { ...noDetails, headline, canonicalUrl: "https://a.example/", lead: "Lead" },
    origin: { sha256: "", address: null, canonicalUrl: null, fileName: null, retrievedAt: "" },
    isBeginning: false,
    notes: 0,
    unplaced: 0,
    encoding: null,
    alreadyThere: [],
    sealed: { format: "sealed", content: "", seal: headline },
    ...details,
  };
}

const here = { id: "old", headline: "Old", outlet: "", publishedAt: null, hasSameText: true };

/** A server of which a test decides when and what it answers. */
function makeServer() {
  const asked = new Map<string, { watch: Watch; answer: (outcome: Outcome<ImportPreview>) => void }>();
  const added: AddArticleInput[] = [];
  const events = { refreshed: 0, id: 0 };
  const ports: IntakePorts = {
    read: (file, _encoding, watch) =>
      new Promise((answer) => {
        asked.set(file.name, { watch, answer });
      }),
    add: (input) => {
      added.push(input);
      return Promise.resolve({ ok: true, value: { id: `article ${String(added.length)}` } });
    },
    newId: () => {
      events.id += 1;
      return `id ${String(events.id)}`;
    },
    onAdded: () => {
      events.refreshed += 1;
    },
  };
  const intake = new FileIntake(ports);
  const states = () => intake.entries().map(({ name, state }) => `${name} ${state.is}`);
  const until = async (state: string) => {
    while (!states().includes(state)) await Promise.resolve();
  };
  return { intake, asked, added, events, states, until };
}

const files = (...names: string[]) => names.map((name) => new File(["x"], name));

test("files are read and added one after the other, and the list is told", async () => {
  const { intake, asked, added, events, states, until } = makeServer();
  const all = intake.take(files("a.docx", "b.pdf"));
  await until("a.docx sending");
  expect(states()).toEqual(["a.docx sending", "b.pdf waiting"]);
  asked.get("a.docx")?.watch.onProgress(0.5);
  expect(intake.entries()[0]?.state).toEqual({ is: "sending", share: 0.5 });
  asked.get("a.docx")?.watch.onProgress(1);
  expect(states()).toEqual(["a.docx reading", "b.pdf waiting"]);
  asked.get("a.docx")?.answer({ ok: true, value: previewOf("Gate") });
  await until("b.pdf sending");
  asked.get("b.pdf")?.answer({ ok: true, value: previewOf("Ferry") });
  await all;
  expect(states()).toEqual(["a.docx added", "b.pdf added"]);
  expect(added.map(({ headline, dropped, sourceUrl }) => ({ headline, dropped, sourceUrl }))).toEqual([
    { headline: "Gate", dropped: [2], sourceUrl: "https://a.example/" },
    { headline: "Ferry", dropped: [2], sourceUrl: "https://a.example/" },
  ]);
  expect(added[0]?.mutationId).not.toBe(added[1]?.mutationId);
  expect(events.refreshed).toBe(2);
});

test("a refused file says why, and the next one goes on", async () => {
  const { intake, asked, states, until } = makeServer();
  const all = intake.take(files("a.png", "b.pdf"));
  await until("a.png sending");
  asked.get("a.png")?.answer({ ok: false, failure: { code: "invalid", message: "Not a file." } });
  await until("b.pdf sending");
  asked.get("b.pdf")?.answer({ ok: true, value: previewOf("Ferry") });
  await all;
  expect(states()).toEqual(["a.png refused", "b.pdf added"]);
  expect(intake.entries()[0]?.state).toEqual({ is: "refused", why: "Not a file." });
});

test("what is here already is not added again, unless somebody says so", async () => {
  const { intake, asked, added, states, until } = makeServer();
  const all = intake.take(files("a.docx"));
  await until("a.docx sending");
  asked.get("a.docx")?.answer({ ok: true, value: previewOf("Gate", { alreadyThere: [here] }) });
  await all;
  expect(intake.entries()[0]?.state).toMatchObject({ is: "here", same: here });
  expect(added).toEqual([]);
  await intake.addAnyway("id 1");
  expect(states()).toEqual(["a.docx added"]);
});

test("a cancelled file is given up, whether it waits or is being read", async () => {
  const { intake, asked, added, states, until } = makeServer();
  const all = intake.take(files("a.docx", "b.pdf", "c.md"));
  await until("a.docx sending");
  intake.cancel("id 2");
  intake.cancel("id 1");
  expect(asked.get("a.docx")?.watch.signal.aborted).toBe(true);
  asked.get("a.docx")?.watch.onProgress(1);
  asked.get("a.docx")?.answer({ ok: true, value: previewOf("Gate") });
  await until("c.md sending");
  asked.get("c.md")?.answer({ ok: true, value: previewOf("Ferry") });
  await all;
  expect(states()).toEqual(["a.docx cancelled", "b.pdf cancelled", "c.md added"]);
  expect(asked.has("b.pdf")).toBe(false);
  expect(added).toHaveLength(1);
  intake.cancel("id 3");
  expect(states().at(-1)).toBe("c.md added");
  intake.clear();
  expect(states()).toEqual([]);
});

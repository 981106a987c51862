import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import type { ArticleVersion } from "@/domain/article/article";
import type { Citation } from "@/domain/evidence/evidence";
import { ActHistory } from "./act-history";
import type { PendingWrite } from "./pending-write";
import { RememberedWrites } from "./remembered-writes";
import { SourceActs } from "./source-acts";
import { StatementActs } from "./statement-acts";
import { deskOnServer, stored } from "./testing/desk-on-server";

const version = { id: "v1", text: "Barrier would be raised." } as ArticleVersion;
const citation = { id: "c1" } as Citation;
const cite = { act: "cite", body: {}, shown: citation } as Extract<PendingWrite, { act: "cite" }>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page with what it can take back, on a server that has stored everything. */
function setUp(annotations: Annotation[] = [stored(1)]) {
  const on = deskOnServer(annotations);
  const history = new ActHistory(() => 0);
  const writes = new RememberedWrites({ desk: on.desk, history, version, show: () => undefined });
  const statements = new StatementActs(writes, () => "a1");
  const sources = new SourceActs(writes);
  const only = () => {
    const [annotation] = on.desk.getView().annotations;
    if (annotation === undefined) throw new Error("no statement");
    return annotation;
  };
  return { ...on, history, statements, sources, only };
}

type Case = { act: (on: ReturnType<typeof setUp>) => void; elsewhere: Partial<Annotation> | null; from?: [] };

/** Something done to a statement, and what another window makes of it; null when it removes it. */
const cases: Record<string, Case> = {
  "a tag on new words, of which more was said": {
    act: ({ statements }) => statements.tag({ start: 0, end: 7 }, "verified"),
    elsewhere: { rationale: "Minutes of March." },
    from: [],
  },
  "a tag": {
    act: ({ statements, only }) => {
      statements.retag(only(), "disputed");
    },
    elsewhere: { tag: "opinion" },
  },
  "a rationale": {
    act: ({ statements, only }) => {
      statements.change(only(), { rationale: "draft A" }, "while-typing");
    },
    elsewhere: { rationale: "final B" },
  },
  "a rationale of a statement removed since": {
    act: ({ statements, only }) => {
      statements.change(only(), { rationale: "draft A" });
    },
    elsewhere: null,
  },
  "a removal": {
    act: ({ statements, only }) => {
      statements.remove(only());
    },
    elsewhere: { rationale: "brought back" },
  },
  "a source": {
    act: ({ sources, only }) => {
      sources.cite(only().id, cite);
    },
    elsewhere: { citations: [] },
  },
};

test.each(Object.entries(cases))(
  "%s is not taken back over what another window made of it",
  async (_name, { act, elsewhere, from }) => {
    const { desk, history, sent, ...on } = setUp(from);
    act({ desk, history, sent, ...on });
    await vi.runAllTimersAsync();
    desk.receive([stored(8)]);
    desk.receive(elsewhere === null ? [] : [stored(9, elsewhere)]);
    const [before, known] = [sent.length, desk.getView().annotations];
    history.undo();
    await vi.runAllTimersAsync();
    expect([sent.length, desk.getView().annotations]).toEqual([before, known]);
    expect(history.getView().said).toBe("It was changed elsewhere since.");
  },
);

test("what was refused and given up is not put over the stored words by taking it back", async () => {
  const { desk, history, sent, answers, statements, only } = setUp();
  const current = stored(5, { rationale: "final B" });
  answers.push({ ok: false, failure: { code: "stale", message: "Changed.", current } });
  statements.change(only(), { rationale: "draft A" }, "while-typing");
  await vi.runAllTimersAsync();
  desk.takeStored("a1");
  history.undo();
  await vi.runAllTimersAsync();
  expect([sent.length, only().rationale]).toEqual([1, "final B"]);
});

test("a new statement that was refused and given up is gone, and taking it back sends nothing", async () => {
  const { desk, history, sent, answers, statements } = setUp([]);
  answers.push({ ok: false, failure: { code: "invalid", message: "Too many." } });
  statements.tag({ start: 0, end: 7 }, "verified");
  await vi.runAllTimersAsync();
  desk.takeStored("a1");
  history.undo();
  await vi.runAllTimersAsync();
  expect([sent.length, desk.getView().saveState.kind]).toEqual([1, "saved"]);
});

test("what the server made of it, word for word the same, is still taken back", async () => {
  const { desk, history, sent, statements, only } = setUp();
  statements.change(only(), {
    anchor: { start: 8, end: 13, exact: "would", prefix: "Barrier ", suffix: "" },
  });
  await vi.runAllTimersAsync();
  desk.receive([
    stored(8, { anchor: { start: 8, end: 13, exact: "would", prefix: "rier ", suffix: " be" } }),
  ]);
  history.undo();
  await vi.runAllTimersAsync();
  expect([sent.length, only().anchor.exact]).toEqual([2, "Barrier"]);
});

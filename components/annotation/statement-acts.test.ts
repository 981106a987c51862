import { expect, test } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import type { ArticleVersion } from "@/domain/article/article";
import type { Citation } from "@/domain/evidence/evidence";
import type { Review } from "@/domain/review/review";
import { ActHistory } from "./act-history";
import { Desk } from "./desk";
import type { PendingWrite } from "./pending-write";
import { RememberedWrites } from "./remembered-writes";
import { SourceActs } from "./source-acts";
import { StatementActs } from "./statement-acts";
import { mira, stored } from "./testing/desk-on-server";

const text = "The gate cost 40,000. Nobody answered.";
const version = { id: "v1", text } as ArticleVersion;

const citation = { id: "c1", stance: "supports", quote: "", locator: "" } as Citation;

/** A desk whose writes never arrive: what is on the screen is what was done here. */
function setUp(annotations: readonly Annotation[] = []) {
  let ids = 0;
  let opened: string | null = null;
  const desk = new Desk(mira, "article", annotations, {
    newId: () => `m${String((ids += 1))}`,
    now: () => "2026-03-04T10:00:00.000Z",
    keep: () => undefined,
    send: () => new Promise(() => undefined),
  });
  const history = new ActHistory(() => 0);
  const writes = new RememberedWrites({
    desk,
    history,
    version,
    show: (id) => {
      opened = id;
    },
  });
  const acts = new StatementActs(writes, () => `s${String((ids += 1))}`);
  const sources = new SourceActs(writes);
  const only = (): Annotation => {
    const [annotation] = desk.getView().annotations;
    if (annotation === undefined) throw new Error("no statement");
    return annotation;
  };
  return { desk, history, acts, sources, only, opened: () => opened, madeIds: () => ids };
}

function bodyOf({ id, anchor, about, tag, finding, rationale, proposedWording }: Annotation) {
  return { id, versionId: version.id, anchor, about, tag, finding, rationale, proposedWording };
}

/** Each act, after a statement was tagged Verified; all of them must come back. */
const acts: Record<string, (on: ReturnType<typeof setUp>) => void> = {
  "a tag": ({ acts, only }) => {
    acts.retag(only(), "disputed");
  },
  "a finding": ({ acts, only }) => {
    acts.change(only(), { tag: "disputed", finding: "refuted" });
  },
  "what is checked": ({ acts, only }) => {
    acts.change(only(), { about: "said" });
  },
  "a rationale": ({ acts, only }) => {
    acts.change(only(), { rationale: "Half of it." }, "while-typing");
  },
  "a wording": ({ acts, only }) => {
    acts.change(only(), { proposedWording: "It cost 30,000." }, "while-typing");
  },
  "a span": ({ acts, only }) => {
    acts.change(only(), { anchor: { start: 4, end: 8, exact: "gate", prefix: "The ", suffix: " cost" } });
  },
  "a removal": ({ acts, only }) => {
    acts.remove(only());
  },
  "a source": ({ sources, only }) => {
    const body = { id: "c1", annotationId: only().id } as Extract<PendingWrite, { act: "cite" }>["body"];
    sources.cite(only().id, { act: "cite", body, shown: citation });
  },
};

test.each(Object.entries(acts))("%s is taken back, and done again", (_name, act) => {
  const on = setUp();
  on.acts.tag({ start: 0, end: 21 }, "verified");
  const before = on.desk.getView().annotations;
  act(on);
  const after = on.desk.getView().annotations;
  expect(after).not.toEqual(before);
  on.history.undo();
  expect(on.desk.getView().annotations).toEqual(before);
  on.history.redo();
  expect(on.desk.getView().annotations).toEqual(after);
});

test("a new tag is taken back with its statement, and comes back with what was written on it", () => {
  const { acts, only, desk, history, opened } = setUp();
  const id = acts.tag({ start: 0, end: 21 }, "verified");
  acts.change(only(), { rationale: "Half of it." }, "while-typing");
  history.undo();
  history.undo();
  expect([desk.getView().annotations, opened()]).toEqual([[], null]);
  history.redo();
  history.redo();
  expect(only()).toMatchObject({ id, tag: "verified", rationale: "Half of it." });
  expect(opened()).toBe(id);
});

test("a removed source comes back", () => {
  const { acts, sources, only, history } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  const body = { id: "c1", annotationId: only().id } as Extract<PendingWrite, { act: "cite" }>["body"];
  sources.cite(only().id, { act: "cite", body, shown: citation });
  sources.removeCitation(only(), citation);
  expect(only().citations).toEqual([]);
  history.undo();
  expect(only().citations).toEqual([citation]);
});

test("what a colleague suggested is taken over, and taken back to what was said before", () => {
  const review = {
    reviewer: { id: "jonas", name: "Jonas Weber" },
    verdict: "suggest",
    suggestedTag: "disputed",
    suggestedFinding: "misleading",
    suggestedWording: "It cost 30,000.",
    suggestedAnchor: null,
    revision: 1,
  } as Review;
  const { acts, sources, only, history } = setUp([stored(1, { reviews: [review] })]);
  sources.accept(only(), review);
  acts.change(only(), { rationale: "He is right." });
  history.undo();
  history.undo();
  expect(only()).toMatchObject({ tag: "verified", finding: null, proposedWording: null });
  history.redo();
  expect(only()).toMatchObject({ tag: "disputed", finding: "misleading" });
});

test("words that a colleague suggested are taken over, for which one has then answered, and taken back", () => {
  const anchor = { start: 0, end: 8, exact: "The gate", prefix: "", suffix: " cost" };
  const review = {
    reviewer: { id: "jonas", name: "Jonas Weber" },
    verdict: "suggest",
    suggestedTag: null,
    suggestedFinding: null,
    suggestedWording: null,
    suggestedAnchor: { ...anchor, versionId: "v1" },
    revision: 1,
  } as Review;
  const recheck = { exact: "Barriers", sentence: "Barriers cost 40,000." };
  const { sources, only, history } = setUp([stored(1, { reviews: [review], recheck })]);
  const before = only().anchor;
  sources.accept(only(), review);
  expect(only().anchor).toEqual(anchor);
  expect(only().recheck).toBeUndefined();
  history.undo();
  expect(only()).toMatchObject({ anchor: before, recheck });
  history.redo();
  expect(only().anchor).toEqual(anchor);
});

test("taking back one thing leaves what was said since", () => {
  const { acts, only, desk, history } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  acts.retag(only(), "disputed");
  desk.write(only().id, { act: "save", body: { ...bodyOf(only()), rationale: "Written in between." } });
  history.undo();
  expect(only()).toMatchObject({ tag: "verified", rationale: "Written in between." });
});

test("the bar says which tag it is again", () => {
  const { acts, only, history } = setUp();
  acts.tag({ start: 0, end: 21 }, "disputed");
  acts.retag(only(), "opinion");
  history.undo();
  expect(history.getView().said).toBe("Tag changed back to Disputed.");
});

test("several statements are tagged and removed together, and come back together", () => {
  const { acts, desk, history, opened } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  acts.tag({ start: 22, end: 38 }, "opinion");
  const tags = () => desk.getView().annotations.map(({ tag }) => tag);
  acts.retagAll(desk.getView().annotations, "disputed");
  expect([tags(), history.getView().said, opened()]).toEqual([
    ["disputed", "disputed"],
    "2 statements tagged disputed.",
    null,
  ]);
  acts.removeAll(desk.getView().annotations);
  expect(tags()).toEqual([]);
  history.undo();
  history.undo();
  expect(tags()).toEqual(["verified", "opinion"]);
  history.redo();
  expect(tags()).toEqual(["disputed", "disputed"]);
});

test("of several, those that have the tag already stay as they are", () => {
  const { acts, desk, history } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  acts.retagAll(desk.getView().annotations, "verified");
  expect(history.getView().undo?.done).toBe("Tagged verified.");
});

test("what was to be re-checked asks again when the answer is taken back, and so it does after a changed tag", () => {
  const { acts, only, desk, history } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  const recheck = { exact: "The gate cost 30,000.", sentence: "The gate cost 30,000." };
  const { id, anchor } = only();
  desk.write(id, { act: "reopen", body: { id, versionId: "v1" }, shown: { anchor, recheck } });
  acts.answerFor(only());
  expect([only().recheck, history.getView().said]).toEqual([undefined, "It still holds."]);
  history.undo();
  expect([only().recheck, history.getView().said]).toEqual([recheck, "To be re-checked again."]);
  acts.retag(only(), "disputed");
  expect(only().recheck).toBeUndefined();
  history.undo();
  expect(only()).toMatchObject({ tag: "verified", recheck });
});

test("what was attached is no longer in the text again, and nothing is saved at a place of another text", () => {
  const { acts, only, desk, history, opened } = setUp();
  acts.tag({ start: 0, end: 21 }, "verified");
  const { id } = only();
  const anchor = { start: 900, end: 907, exact: "old gate", prefix: "", suffix: "" };
  const shown = { anchor, lost: { closest: null } };
  desk.write(id, { act: "reopen", body: { id, versionId: "v1" }, shown });
  acts.answerFor(only(), { start: 4, end: 8 });
  expect(only().anchor.exact).toBe("gate");
  history.undo();
  expect([only(), opened()]).toMatchObject([shown, null]);
  history.redo();
  expect(only().anchor.exact).toBe("gate");
});

test("the tag that a statement has already is not given to it again, and answers for it when it waits for that", () => {
  const { acts, only, desk, history, madeIds } = setUp();
  acts.tag({ start: 0, end: 21 }, "disputed");
  acts.change(only(), { finding: "refuted" });
  const before = madeIds();
  acts.retag(only(), "disputed");
  expect([madeIds(), history.getView().undo?.done]).toEqual([before, "Finding changed."]);

  const recheck = { exact: "The gate cost 30,000.", sentence: "The gate cost 30,000." };
  const { id, anchor } = only();
  desk.write(id, { act: "reopen", body: { id, versionId: "v1" }, shown: { anchor, recheck } });
  acts.retag(only(), "disputed");
  expect([only().recheck, history.getView().said]).toEqual([undefined, "It still holds."]);
});

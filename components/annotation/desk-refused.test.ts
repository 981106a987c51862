import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Failure, Outcome } from "@/domain/errors";
import type { PendingWrite } from "./pending-write";
import { deskOnServer, save, stored } from "./testing/desk-on-server";

const refused = (code: Failure["code"], current?: Annotation): Outcome<Annotation> => ({
  ok: false,
  failure: { code, message: "Refused.", ...(current && { current }) },
});
const removedAt = "2026-03-04T11:00:00.000Z";
const remove: PendingWrite = { act: "remove", body: { id: "a1" } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk on which a write has just been refused. */
async function setUpRefused(write: PendingWrite, answer: Outcome<Annotation>, rows = [stored(1)]) {
  const on = deskOnServer(rows);
  on.answers.push(answer);
  on.desk.write("a1", write);
  await vi.runAllTimersAsync();
  return on;
}

describe("a removal that is refused because the statement was changed elsewhere", () => {
  const current = stored(5, { rationale: "of the other window" });

  it("shows the statement, so that its card can ask", async () => {
    const { desk } = await setUpRefused(remove, refused("stale", current));
    const { annotations, laneStates, saveState } = desk.getView();
    expect([annotations.map(({ id }) => id), saveState.kind]).toEqual([["a1"], "needs-you"]);
    expect(laneStates.get("a1")).toMatchObject({ kind: "needs-you", isRemoval: true });
  });

  it("is done on top of what is stored, or given up", async () => {
    const all = await setUpRefused(remove, refused("stale", current));
    all.desk.keepMine("a1");
    await vi.runAllTimersAsync();
    expect(all.sent.at(-1)).toMatchObject({ write: remove, baseRevision: 5 });
    expect(all.desk.getView()).toMatchObject({ annotations: [], saveState: { kind: "saved" } });

    const none = await setUpRefused(remove, refused("stale", current));
    none.desk.takeStored("a1");
    expect(none.desk.getView()).toMatchObject({ annotations: [current], saveState: { kind: "saved" } });
  });

  it("asks nothing when it was removed there too", async () => {
    const { desk, kept } = await setUpRefused(remove, refused("stale", { ...current, removedAt }));
    expect(desk.getView()).toMatchObject({ annotations: [], saveState: { kind: "saved" } });
    expect(kept()).toEqual({});
  });

  it("asks after a reload too, when the page does not have the statement", async () => {
    const { desk } = await setUpRefused(remove, refused("stale", current), []);
    expect(desk.getView()).toMatchObject({ annotations: [{ id: "a1" }], saveState: { kind: "needs-you" } });
  });
});

describe("a change that is refused because the statement was removed elsewhere", () => {
  const mine = save({ rationale: "mine" });
  const current = stored(5, { removedAt });

  it("brings it back and stores the change on top when told to", async () => {
    const { desk, sent } = await setUpRefused(mine, refused("stale", current));
    expect(desk.getView().laneStates.get("a1")).toMatchObject({ kind: "needs-you", isRemoval: false });
    desk.keepMine("a1");
    expect(desk.getView().annotations).toMatchObject([{ rationale: "mine" }]);
    await vi.runAllTimersAsync();
    expect(sent.slice(1).map(({ write, baseRevision }) => [write.act, baseRevision])).toEqual([
      ["restore", 5],
      ["save", 6],
    ]);
    expect(desk.getView()).toMatchObject({
      annotations: [{ rationale: "mine" }],
      saveState: { kind: "saved" },
    });
  });

  it("lets it be removed, and does not show it as if it stood", async () => {
    const { desk } = await setUpRefused(mine, refused("stale", current));
    desk.takeStored("a1");
    expect(desk.getView()).toMatchObject({ annotations: [], saveState: { kind: "saved" } });
  });

  it("shows a source that was added, with the statement as it was, when the page does not have it", async () => {
    const shown = { id: "c1" } as Extract<PendingWrite, { act: "cite" }>["shown"];
    const cite = { act: "cite", body: { id: "c1", annotationId: "a1" }, shown } as PendingWrite;
    const { desk } = await setUpRefused(cite, refused("stale", current), []);
    expect(desk.getView().annotations).toMatchObject([{ id: "a1", citations: [shown] }]);
  });
});

it("what brings back a statement that another window brought back asks nothing twice", async () => {
  const restore: PendingWrite = { act: "restore", body: { id: "a1" } };
  const { desk, sent, answers } = await setUpRefused(remove, { ok: true, value: stored(2, { removedAt }) });
  answers.push(refused("stale", stored(3)));
  desk.write("a1", restore);
  await vi.runAllTimersAsync();
  expect(sent.map(({ write }) => write.act)).toEqual(["remove", "restore"]);
  expect(desk.getView()).toMatchObject({ annotations: [{ revision: 3 }], saveState: { kind: "saved" } });
});

it("to remove what was never stored needs nobody", async () => {
  const { desk, kept } = await setUpRefused(save(), refused("invalid"), []);
  expect(desk.getView()).toMatchObject({ annotations: [{ id: "a1" }], saveState: { kind: "needs-you" } });
  desk.takeStored("a1");
  expect(desk.getView()).toMatchObject({ annotations: [], saveState: { kind: "saved" } });
  const gone = await setUpRefused(remove, refused("not-found"), []);
  expect(gone.desk.getView()).toMatchObject({ annotations: [], saveState: { kind: "saved" } });
  expect([kept(), gone.kept()]).toEqual([{}, {}]);
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import { Desk } from "./desk";
import { deskOnServer as setUp, mira, save, stored } from "./testing/desk-on-server";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a desk", () => {
  it("shows a tag at once and says Saved only after the server has answered", async () => {
    const { desk, sent } = setUp();
    desk.write("a1", save());
    expect(desk.getView().annotations.map(({ tag }) => tag)).toEqual(["verified"]);
    expect(desk.getView().saveState.kind).toBe("saving");
    await vi.runAllTimersAsync();
    expect(sent).toMatchObject([{ mutationId: "m1", baseRevision: 0 }]);
    expect(desk.getView().saveState.kind).toBe("saved");
  });

  it("keeps the words when there is no connection and sends the same write again until it is answered", async () => {
    const { desk, sent, answers, kept } = setUp();
    answers.push("no connection", "no connection");
    desk.write("a1", save({ rationale: "Minutes of 26 February" }));
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getView().saveState).toEqual({ kind: "offline", waiting: 1 });
    expect(desk.getView().annotations[0]?.rationale).toBe("Minutes of 26 February");
    expect(Object.keys(kept())).toEqual(["a1"]);
    await vi.runAllTimersAsync();
    expect(sent.map(({ mutationId }) => mutationId)).toEqual(["m1", "m1", "m1"]);
    expect(desk.getView().saveState.kind).toBe("saved");
    expect(kept()).toEqual({});
  });

  it("keeps the words when the session has ended, and sends them again after the next sign-in", async () => {
    const { desk, sent, answers } = setUp();
    answers.push({ ok: false, failure: { code: "unauthenticated", message: "Sign in again." } });
    desk.write("a1", save());
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.getView().saveState).toEqual({ kind: "offline", waiting: 1 });
    await vi.runAllTimersAsync();
    expect(sent[1]).toEqual(sent[0]);
    expect(desk.getView().saveState.kind).toBe("saved");
  });

  it("sends words being typed once, when the typing pauses", async () => {
    const { desk, sent } = setUp([stored(4)]);
    for (const rationale of ["M", "Mi", "Minutes"]) desk.write("a1", save({ rationale }), 700);
    await vi.runAllTimersAsync();
    expect(sent).toMatchObject([{ baseRevision: 4, write: { body: { rationale: "Minutes" } } }]);
  });

  it("sends what was done to one statement in order, each on the revision that the one before it made", async () => {
    const { desk, sent } = setUp();
    desk.write("a1", save());
    await vi.advanceTimersByTimeAsync(0);
    desk.write("a1", save({ tag: "disputed" }));
    desk.write("a1", { act: "remove", body: { id: "a1" } });
    await vi.runAllTimersAsync();
    expect(sent.map(({ write, baseRevision }) => [write.act, baseRevision])).toEqual([
      ["save", 0],
      ["save", 1],
      ["remove", 2],
    ]);
    expect(desk.getView().annotations).toEqual([]);
    desk.write("a1", { act: "restore", body: { id: "a1" } });
    expect(desk.getView().annotations).toHaveLength(1);
  });

  it("asks the person when the statement was changed elsewhere, and keeps theirs on top when told to", async () => {
    const { desk, sent, answers } = setUp([stored(1)]);
    const current = stored(5, { rationale: "from the other window" });
    answers.push({ ok: false, failure: { code: "stale", message: "Changed in another window.", current } });
    desk.write("a1", save({ rationale: "mine" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getView().saveState.kind).toBe("needs-you");
    expect(desk.getView().annotations[0]?.rationale).toBe("mine");
    desk.keepMine("a1");
    await vi.runAllTimersAsync();
    expect(sent.at(-1)).toMatchObject({
      baseRevision: 5,
      mutationId: "m2",
      write: { body: { rationale: "mine" } },
    });
    expect(desk.getView().saveState.kind).toBe("saved");
  });

  it("shows the stored words when the person takes those", async () => {
    const { desk, answers } = setUp([stored(1)]);
    const current = stored(5, { rationale: "from the other window" });
    answers.push({ ok: false, failure: { code: "stale", message: "Changed in another window.", current } });
    desk.write("a1", save({ rationale: "mine" }));
    await vi.advanceTimersByTimeAsync(0);
    desk.takeStored("a1");
    expect(desk.getView()).toMatchObject({
      saveState: { kind: "saved" },
      annotations: [{ rationale: "from the other window" }],
    });
  });

  it("goes on after a reload with the very writes that were unsent", async () => {
    const before = setUp();
    before.answers.push("no connection");
    before.desk.write("a1", save());
    await vi.advanceTimersByTimeAsync(0);
    const after = setUp();
    after.desk.receive([]);
    after.desk.resume(before.kept());
    expect(after.desk.getView().annotations).toHaveLength(1);
    await vi.runOnlyPendingTimersAsync();
    expect(after.sent[0]).toMatchObject({ mutationId: "m1", baseRevision: 0 });
  });

  it("repeats after a reload a write that had arrived exactly as it was, whatever the rows say by then", async () => {
    const before = setUp([stored(4)]);
    before.desk.write("a1", save({ rationale: "Minutes" }), 700);
    before.answers.push("no answer");
    await vi.advanceTimersByTimeAsync(700);
    expect(before.sent).toMatchObject([{ mutationId: "m1", baseRevision: 4 }]);
    const after = setUp([stored(5, { rationale: "Minutes" })]);
    after.desk.resume(before.kept());
    await vi.runOnlyPendingTimersAsync();
    expect(after.sent).toEqual(before.sent);
  });

  it("sends words on the revision that they were written on, and never over another window’s unseen", async () => {
    const { desk, sent } = setUp([stored(4)]);
    desk.write("a1", save({ rationale: "mine" }), 700);
    desk.receive([stored(5, { tag: "opinion" })]);
    desk.write("a1", save({ rationale: "mine too" }), 700);
    await vi.runAllTimersAsync();
    expect(sent).toMatchObject([{ baseRevision: 4, write: { body: { rationale: "mine too" } } }]);
  });

  it("does not go back to an older answer when a write is repeated after a reload", async () => {
    const before = setUp([stored(4)]);
    before.answers.push("no answer");
    before.desk.write("a1", save({ rationale: "mine" }));
    await vi.runAllTimersAsync();
    const after = setUp([stored(6, { rationale: "of another window, later" })]);
    after.answers.push({ ok: true, value: stored(5, { rationale: "mine" }) });
    after.desk.resume(before.kept());
    await vi.runAllTimersAsync();
    expect(after.desk.getView()).toMatchObject({
      annotations: [{ revision: 6, rationale: "of another window, later" }],
      saveState: { kind: "saved" },
    });
  });

  it("sends the next write on what the one before it made, not on what another window stored since", async () => {
    const { desk, sent, answers } = setUp([stored(4)]);
    answers.push("no connection");
    desk.write("a1", save({ rationale: "one" }));
    await vi.advanceTimersByTimeAsync(0);
    desk.write("a1", save({ rationale: "two" }), 700);
    desk.receive([stored(9, { tag: "opinion" })]);
    await vi.runAllTimersAsync();
    expect(sent.map(({ baseRevision }) => baseRevision)).toEqual([4, 4, 5]);
  });

  it("does not change a write that is on its way, nor one that was when the page was left", async () => {
    const { desk, sent, answers } = setUp([stored(4)]);
    answers.push("no connection");
    desk.write("a1", save({ rationale: "M" }), 700);
    await vi.advanceTimersByTimeAsync(700);
    desk.write("a1", save({ rationale: "Mi" }), 700);
    desk.write("a1", save({ rationale: "Minutes" }), 700);
    await vi.runAllTimersAsync();
    expect(sent).toMatchObject([
      { mutationId: "m1", baseRevision: 4 },
      { mutationId: "m1", baseRevision: 4 },
      { baseRevision: 5, write: { body: { rationale: "Minutes" } } },
    ]);
  });

  describe("what colleagues have done meanwhile", () => {
    const jonas = { id: "jonas", name: "Jonas Weber" };
    const theirs = (revision: number, part: Partial<Annotation> = {}) =>
      stored(revision, { id: "b1", author: jonas, ...part });
    const told = (annotations: readonly Annotation[]) =>
      annotations.map(({ id, revision }) => [id, revision]);

    it("changes in its place, and what is newer here stays", () => {
      const { desk } = setUp([stored(3), theirs(1)]);
      desk.receive([stored(2, { rationale: "older" }), theirs(2)]);
      expect(told(desk.getView().annotations)).toEqual([
        ["a1", 3],
        ["b1", 2],
      ]);
      desk.receive([stored(3)]);
      expect(told(desk.getView().annotations)).toEqual([["a1", 3]]);
    });

    it("waits to be shown when it is new, as it is now, while one’s own from another window does not", () => {
      const { desk } = setUp([stored(1)]);
      desk.receive([stored(1), theirs(1), theirs(1, { id: "b2" }), stored(1, { id: "a2" })]);
      desk.receive([stored(1), theirs(2), stored(1, { id: "a2" })]);
      expect(told(desk.getView().arrivals)).toEqual([["b1", 2]]);
      expect(told(desk.getView().annotations)).toEqual([
        ["a1", 1],
        ["a2", 1],
      ]);
      desk.showArrivals();
      expect(told(desk.getView().arrivals)).toEqual([]);
      expect(told(desk.getView().annotations)).toEqual([
        ["a1", 1],
        ["a2", 1],
        ["b1", 2],
      ]);
    });
  });

  describe("one’s own statement that a list does not have any more", () => {
    const ids = (desk: Desk) => desk.getView().annotations.map(({ id }) => id);

    it("was removed in another window, and goes", () => {
      const { desk } = setUp([stored(1), stored(1, { id: "a2" })]);
      desk.receive([stored(1, { id: "a2" })]);
      expect(ids(desk)).toEqual(["a2"]);
    });

    it("stays when it was stored after that list was made, until a list had it", async () => {
      const { desk } = setUp();
      desk.write("a1", save());
      desk.receive([]);
      expect(ids(desk)).toEqual(["a1"]);
      await vi.runAllTimersAsync();
      desk.receive([]);
      desk.receive([]);
      expect(ids(desk)).toEqual(["a1"]);
      desk.receive([stored(1)]);
      desk.receive([]);
      expect(ids(desk)).toEqual([]);
    });

    it("stays while something of it is unsent, and can be brought back when it was removed here", async () => {
      const { desk, answers, sent } = setUp([stored(1)]);
      answers.push("no connection");
      desk.write("a1", save({ rationale: "mine" }));
      await vi.advanceTimersByTimeAsync(0);
      desk.receive([]);
      expect(ids(desk)).toEqual(["a1"]);
      await vi.runAllTimersAsync();
      desk.write("a1", { act: "remove", body: { id: "a1" } });
      await vi.runAllTimersAsync();
      desk.receive([stored(2)]);
      desk.receive([]);
      desk.write("a1", { act: "restore", body: { id: "a1" } });
      expect(ids(desk)).toEqual(["a1"]);
      await vi.runAllTimersAsync();
      expect(sent.at(-1)).toMatchObject({ write: { act: "restore" }, baseRevision: 3 });
    });
  });

  it("answers the same list as long as nothing in it is another", () => {
    const { desk } = setUp([stored(1), stored(1, { id: "a2" })]);
    const before = desk.getView().annotations;
    desk.receive([stored(1), stored(1, { id: "a2" })]);
    expect(desk.getView().annotations).toBe(before);
    desk.receive([stored(1), stored(1, { id: "a2", rationale: "of another window" })]);
    expect(desk.getView().annotations).not.toBe(before);
    expect(desk.getView().annotations[0]).toBe(before[0]);
  });

  it("sends hundreds of statements changed together a few at a time, and says Saving until all are stored", async () => {
    const waiting: (() => void)[] = [];
    const seen = { views: 0, sent: 0, most: 0 };
    const desk = new Desk(mira, "article", [], {
      newId: () => "m",
      now: () => "2026-03-04T10:00:00.000Z",
      keep: () => undefined,
      send: () => {
        seen.sent += 1;
        return new Promise((resolve) => {
          waiting.push(() => {
            resolve({ ok: true, value: stored(1) });
          });
          seen.most = Math.max(seen.most, waiting.length);
        });
      },
    });
    desk.subscribe(() => {
      seen.views += 1;
    });
    const ids = Array.from({ length: 300 }, (_, index) => `a${String(index)}`);
    desk.together(() => {
      for (const id of ids) desk.write(id, save({ id }));
    });
    expect([seen.views, desk.getView().annotations.length]).toEqual([1, 300]);
    for (let answered = 0; answered < ids.length; answered += 1) {
      await vi.runAllTimersAsync();
      expect(desk.getView().saveState.kind).toBe("saving");
      waiting.shift()?.();
    }
    await vi.runAllTimersAsync();
    expect([seen.sent, seen.most, desk.getView().saveState.kind]).toEqual([300, 4, "saved"]);
  });

  it("one statement that is refused does not hold up the others", async () => {
    const { desk, sent, answers } = setUp();
    answers.push(
      { ok: false, failure: { code: "stale", message: "Changed.", current: stored(5) } },
      "no connection",
    );
    desk.together(() => {
      for (const id of ["a1", "a2", "a3", "a4", "a5", "a6", "a7"]) desk.write(id, save({ id }));
    });
    await vi.runAllTimersAsync();
    expect(new Set(sent.map(({ mutationId }) => mutationId)).size).toBe(7);
    expect(desk.getView().saveState.kind).toBe("needs-you");
    expect([...desk.getView().laneStates.keys()]).toEqual(["a1"]);
  });
});

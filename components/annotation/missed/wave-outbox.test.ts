import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "@/domain/errors";
import { WaveOutbox, type Wave } from "./wave-outbox";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers when it is told to. */
function desk() {
  const sent: Wave[] = [];
  const answers: ((answer: Outcome<boolean> | Error) => void)[] = [];
  const kept = new Set<Wave>();
  let count = 0;
  const outbox = new WaveOutbox({
    newId: () => `id ${String((count += 1))}`,
    keep: (wave) => {
      kept.add(wave);
    },
    letGo: (wave) => {
      kept.delete(wave);
    },
    send: (wave) => {
      sent.push(wave);
      return new Promise((resolve, reject) => {
        answers.push((answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        });
      });
    },
  });
  const answer = async (with_: Outcome<boolean> | Error) => {
    answers.shift()?.(with_);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { outbox, sent, answer, kept: () => [...kept] };
}

test("is seen at once, and sent one after the other", async () => {
  const { outbox, sent, answer, kept } = desk();
  outbox.set("It opened.", true);
  outbox.set("It opened.", false);
  expect(outbox.getView()).toMatchObject({ unsent: 2, changed: new Map([["It opened.", false]]) });
  expect(sent).toHaveLength(1);
  await answer({ ok: true, value: true });
  expect(sent.map(({ nothing }) => nothing)).toEqual([true, false]);
  await answer({ ok: true, value: false });
  expect(outbox.getView()).toMatchObject({ unsent: 0, changed: new Map([["It opened.", false]]) });
  expect(kept()).toEqual([]);
});

test("what got no answer is kept, and sent again as it was", async () => {
  const { outbox, sent, answer, kept } = desk();
  outbox.set("It opened.", true);
  await answer(new Error("offline"));
  expect(outbox.getView()).toMatchObject({ unsent: 1, isReached: false });
  expect(kept()).toEqual([{ words: "It opened.", nothing: true, mutationId: "id 1" }]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent[1]).toEqual(sent[0]);
  await answer({ ok: true, value: true });
  expect(outbox.getView()).toMatchObject({ unsent: 0, isReached: true });
});

test("what is refused because one has to sign in again is kept, and sent again as it was", async () => {
  const { outbox, sent, answer, kept } = desk();
  outbox.set("It opened.", true);
  await answer({ ok: false, failure: { code: "unauthenticated", message: "Sign in again." } });
  expect(outbox.getView()).toMatchObject({ unsent: 1, isReached: false, problem: "Sign in again." });
  expect(kept()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent[1]).toEqual(sent[0]);
  await answer({ ok: true, value: true });
  expect(outbox.getView()).toMatchObject({ unsent: 0, isReached: true, problem: null });
});

test("what was unsent when the page was left is sent first, and once", () => {
  const { outbox, sent } = desk();
  const left = { words: "It opened.", nothing: true, mutationId: "before" };
  outbox.resume([left]);
  outbox.resume([left]);
  expect(sent).toEqual([left]);
  expect(outbox.getView()).toMatchObject({ unsent: 1, changed: new Map([["It opened.", true]]) });
});

test("what is refused is as it was, and says why", async () => {
  const { outbox, answer } = desk();
  outbox.set("It opened.", true);
  await answer({ ok: false, failure: { code: "invalid", message: "It is no longer in the article." } });
  expect(outbox.getView()).toEqual({
    changed: new Map(),
    unsent: 0,
    isReached: true,
    problem: "It is no longer in the article.",
  });
});

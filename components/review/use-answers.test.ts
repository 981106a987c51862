// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { v7 as uuid } from "uuid";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Outcome } from "@/domain/errors";
import type { SaveReviewInput } from "@/domain/review/review";
import { someAnnotation } from "@/domain/review/testing/some-annotation";
import { answerOf, draftFrom } from "./answer-draft";
import { KeptAnswers } from "./kept-answers";
import { useAnswers } from "./use-answers";

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const me = { id: "ana", name: "Ana" };
const theirs = [someAnnotation("mira", 0, 9, { id: "0198f2a6-0000-7000-8000-000000000001", revision: 3 })];
const agree = answerOf(draftFrom(null), "agree");

type Save = (input: SaveReviewInput) => Promise<Outcome<Annotation>>;
type Shown = ReturnType<typeof useAnswers>;

/** A page of Review; `at()` is what it shows now. */
async function open(saveReview: Save) {
  let shown: Shown | null = null;
  const ports = { saveReview, newId: uuid };
  const show = (now: Shown) => {
    shown = now;
  };
  const Page = () => {
    show(useAnswers(me, theirs, ports));
    return null;
  };
  const root = createRoot(document.createElement("div"));
  await act(async () => {
    root.render(createElement(Page));
    await Promise.resolve();
  });
  const at = () => {
    if (shown === null) throw new Error("nothing is shown");
    const [answering] = shown.answerings;
    if (answering === undefined) throw new Error("there is nothing to answer");
    return { answering, submit: shown.submit };
  };
  return {
    at,
    close: () => {
      act(() => {
        root.unmount();
      });
    },
  };
}

const away: Save = () => Promise.reject(new TypeError("Failed to fetch"));

test("an answer that could not be sent outlives the page, and is sent once there is a connection, as it was", async () => {
  const first = await open(away);
  await act(() => first.at().submit(first.at().answering, agree));
  expect(first.at().answering).toMatchObject({
    state: "unsaved",
    notice: expect.stringContaining("sent when you are back") as string,
  });
  const [kept] = new KeptAnswers(me.id).read();
  expect(kept).toMatchObject({ verdict: "agree", annotationRevision: 3 });
  first.close();

  const sent: SaveReviewInput[] = [];
  let isBack = false;
  const later = await open((input) => {
    sent.push(input);
    return isBack ? Promise.resolve({ ok: true, value: { ...theirs[0] } as Annotation }) : away(input);
  });
  expect(later.at().answering.state).toBe("unsaved");
  isBack = true;
  await act(async () => {
    window.dispatchEvent(new Event("online"));
    await Promise.resolve();
  });
  expect(later.at().answering.state).toBe("saved");
  expect(sent).toEqual([kept, kept]);
  expect(new KeptAnswers(me.id).read()).toEqual([]);
  later.close();
});

test("an answer that was refused is not sent again, and nobody else’s ever", async () => {
  const refused = vi.fn<Save>(() =>
    Promise.resolve({ ok: false, failure: { code: "forbidden", message: "Readers cannot answer." } }),
  );
  const page = await open(refused);
  await act(() => page.at().submit(page.at().answering, agree));
  window.dispatchEvent(new Event("online"));
  expect(refused).toHaveBeenCalledOnce();
  page.close();
  const sealed = refused.mock.calls[0]?.[0];
  if (sealed) new KeptAnswers("somebody else").keep(sealed);
  const again = await open(refused);
  expect(refused).toHaveBeenCalledOnce();
  again.close();
});

import { expect, test } from "vitest";
import { someAnnotation } from "@/domain/review/testing/some-annotation";
import { saveReviewInput, type Review } from "@/domain/review/review";
import { answerOf, draftFrom, isUntouched, withOpenWords, suggestTag } from "./answer-draft";
import {
  asAnswered,
  beginAnswering,
  checkAnswer,
  isAnsweredBy,
  receive,
  seal,
  send,
  settle,
} from "./answering";

const me = { id: "ana", name: "Ana" };
const id = "0198f2a6-0000-7000-8000-000000000001";
const stored = someAnnotation("mira", 0, 9, { id, revision: 3 });
const agree = answerOf(draftFrom(null), "agree");
const dispute = answerOf({ ...draftFrom(null), reason: "The register says 23,600." }, "dispute");

let made = 0;
const newId = () => `0198f2a6-0000-7000-8000-00000000010${made++ % 10}`;

function review(details: Partial<Review> = {}): Review {
  return {
    ...agree,
    reviewer: me,
    annotationRevision: 3,
    revision: 1,
    acceptedAt: null,
    updatedAt: stored.updatedAt,
    ...details,
  };
}

const begun = beginAnswering(stored);
const sealed = seal(begun, dispute, me, newId);
const sent = send(begun, sealed);
const lost = { ok: false, failure: { code: "unexpected", message: "No connection." } } as const;
const stale = (current: typeof stored) =>
  ({ ok: false, failure: { code: "stale", message: "stale", current } }) as const;

test("an answer names the state of the annotation that was read, and one’s earlier answer", () => {
  expect(sealed).toMatchObject({ annotationId: stored.id, annotationRevision: 3, baseRevision: 0 });
  const answered = beginAnswering({ ...stored, reviews: [review({ revision: 4 })] });
  expect(seal(answered, dispute, me, newId).baseRevision).toBe(4);
  expect(saveReviewInput.safeParse(sealed).success).toBe(true);
});

test("an answer shows at once, and is saved only when the server says so", () => {
  expect(asAnswered(sent, me).reviews).toMatchObject([{ reviewer: me, verdict: "dispute" }]);
  expect(sent.state).toBe("saving");
  const value = { ...stored, reviews: [review({ ...dispute })] };
  const saved = settle(sent, sealed, { ok: true, value }, me);
  expect(saved).toMatchObject({ state: "saved", unsent: null, annotation: value });
});

test("an answer that was not stored no longer shows as given, and says what happened", () => {
  const failed = settle(sent, sealed, lost, me);
  expect(asAnswered(failed, me).reviews).toEqual([]);
  expect(failed).toMatchObject({ state: "unsaved", notice: "No connection." });
});

test("what got no answer is repeated as it was; another answer is another act", () => {
  const failed = settle(sent, sealed, lost, me);
  expect(seal(failed, dispute, me, newId)).toBe(sealed);
  expect(seal(failed, agree, me, newId).mutationId).not.toBe(sealed.mutationId);
});

test("what was refused is not repeated under the same id", () => {
  const refusal = { ok: false, failure: { code: "forbidden", message: "You may not." } } as const;
  const refused = settle(sent, sealed, refusal, me);
  expect(seal(refused, dispute, me, newId).mutationId).not.toBe(sealed.mutationId);
});

test("when the colleague changed it meanwhile, the new state shows and the next answer is to that", () => {
  const changed = { ...stored, revision: 4, tag: "opinion" as const };
  const after = settle(sent, sealed, stale(changed), me);
  expect(after.annotation).toBe(changed);
  expect(after.notice).toBe("mira changed this while you were reading. Read it again, then answer.");
  expect(seal(after, dispute, me, newId).annotationRevision).toBe(4);
});

test("when it was removed meanwhile, there is nothing left to answer", () => {
  const after = settle(sent, sealed, stale({ ...stored, revision: 4, removedAt: stored.updatedAt }), me);
  expect(after).toMatchObject({ isGone: true, state: "unsaved" });
});

test("an answer given in another window is not replaced unseen", () => {
  const elsewhere = { ...stored, reviews: [review({ verdict: "agree", revision: 1 })] };
  const after = settle(sent, sealed, stale(elsewhere), me);
  expect(after.notice).toContain("in another window");
  expect(seal(after, dispute, me, newId).baseRevision).toBe(1);
});

test("an answer whose receipt was lost is saved", () => {
  const arrived = { ...stored, reviews: [review({ ...dispute, revision: 1 })] };
  expect(settle(sent, sealed, stale(arrived), me)).toMatchObject({ state: "saved", annotation: arrived });
});

test("what the page fetches again replaces what is older, and says when the colleague changed it", () => {
  const newer = { ...stored, revision: 4 };
  expect(receive(begun, newer, me)).toMatchObject({
    annotation: newer,
    notice: expect.stringContaining("changed") as string,
  });
  expect(receive(beginAnswering(newer), stored, me).annotation).toBe(newer);
  const answered = beginAnswering({ ...stored, reviews: [review()] });
  expect(receive(answered, stored, me)).toBe(answered);
  expect(receive(begun, null, me).isGone).toBe(true);
});

test("only an answer to what the annotation says now counts as answered", () => {
  expect(isAnsweredBy(me, stored)).toBe(false);
  expect(isAnsweredBy(me, { ...stored, reviews: [review()] })).toBe(true);
  expect(isAnsweredBy(me, { ...stored, reviews: [review({ annotationRevision: 2 })] })).toBe(false);
});

test("only a suggestion suggests, and the words stay in the draft", () => {
  const draft = { ...draftFrom(null), reason: "Because", suggestedTag: "opinion" as const };
  expect(answerOf(draft, "agree")).toMatchObject({ reason: "", suggestedTag: null });
  expect(answerOf(draft, "dispute")).toMatchObject({ reason: "Because", suggestedTag: null });
  expect(answerOf({ ...draft, suggestedWording: "  " }, "suggest")).toMatchObject({
    suggestedTag: "opinion",
    suggestedWording: null,
  });
});

test("suggested words are part of the answer, of the draft, and of what shows at once", () => {
  const suggestedAnchor = { ...stored.anchor, end: stored.anchor.end + 4, versionId: stored.versionId };
  const draft = { ...draftFrom(null), suggestedAnchor };
  const suggest = answerOf(draft, "suggest");
  expect(
    checkAnswer(begun, { ...suggest, suggestedAnchor: { ...suggestedAnchor, versionId: id } }, me),
  ).toEqual({});
  expect(answerOf(draft, "dispute").suggestedAnchor).toBeNull();
  expect(isUntouched(draft, null)).toBe(false);
  expect(isUntouched(draft, { ...suggest })).toBe(true);
  const sentWords = send(begun, seal(begun, suggest, me, newId));
  expect(asAnswered(sentWords, me).reviews).toMatchObject([{ suggestedAnchor }]);
  const other = { ...suggest, suggestedAnchor: { ...suggestedAnchor, start: 1 } };
  expect(seal(sentWords, suggest, me, newId)).toBe(sentWords.unsent);
  expect(seal(sentWords, other, me, newId)).not.toBe(sentWords.unsent);
});

test("words of another version, and those that are marked by now, are no longer suggested", () => {
  const suggestedAnchor = { ...stored.anchor, start: 4, versionId: stored.versionId };
  const draft = { ...draftFrom(null), reason: "Shorter.", suggestedAnchor };
  const without = { ...draft, suggestedAnchor: null };
  expect(withOpenWords(draft, stored)).toBe(draft);
  expect(withOpenWords(without, stored)).toEqual(without);
  expect(withOpenWords(draft, { ...stored, versionId: "next" })).toEqual(without);
  expect(withOpenWords(draft, { ...stored, anchor: { ...stored.anchor, start: 4 } })).toEqual(without);
});

test("a suggested tag that is not disputed takes the finding along", () => {
  const draft = { ...draftFrom(null), suggestedFinding: "refuted" as const };
  expect(suggestTag(draft, "disputed").suggestedFinding).toBe("refuted");
  expect(suggestTag(draft, "opinion").suggestedFinding).toBeNull();
});

test("what is missing is said at its field", () => {
  expect(checkAnswer(begun, dispute, me)).toEqual({});
  expect(checkAnswer(begun, agree, me)).toEqual({});
  const unsaid = answerOf({ ...draftFrom(null), reason: " " }, "dispute");
  expect(checkAnswer(begun, unsaid, me)).toEqual({ reason: "Say why you dispute it." });
  expect(checkAnswer(begun, answerOf(draftFrom(null), "suggest"), me)).toEqual({
    suggestedTag: "Suggest a tag, a finding, other words or a wording.",
  });
});

test("a draft is kept while it says more than what is stored", () => {
  const draft = { ...draftFrom(null), reason: "Because" };
  expect(isUntouched(draft, null)).toBe(false);
  expect(isUntouched(draft, { ...dispute, reason: "Because" })).toBe(true);
  expect(isUntouched({ ...draft, open: "dispute" }, { ...dispute, reason: "Because" })).toBe(false);
});

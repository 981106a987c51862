import { NIL } from "uuid";
import type { Annotation } from "@/domain/annotation/annotation";
import { mayHaveArrived, type Failure, type Outcome } from "@/domain/errors";
import type { Person } from "@/domain/people/person";
import {
  answersEarlierVersion,
  saveReviewInput,
  type Review,
  type SaveReviewInput,
} from "@/domain/review/review";
import { suggestsSameWords, type Answer } from "./answer-draft";

/** A colleague's annotation on the reviewer's screen, and how far their answer to it is. */
export type Answering = {
  /** As last heard from the server. */
  annotation: Annotation;
  /** On its way, or without an answer from the server: then it is repeated exactly as it was. */
  unsent: SaveReviewInput | null;
  state: "idle" | "saving" | "saved" | "unsaved";
  /** What happened and what to do, to be read before anything else. */
  notice: string | null;
  /** Its author has removed it: there is nothing left to answer. */
  isGone: boolean;
};

export function beginAnswering(annotation: Annotation): Answering {
  return { annotation, unsent: null, state: "idle", notice: null, isGone: false };
}

/** The person's answer as stored; null when they have not answered. */
export function answerBy(person: Pick<Person, "id">, annotation: Annotation): Review | null {
  return annotation.reviews.find(({ reviewer }) => reviewer.id === person.id) ?? null;
}

/** Whether the person has answered what the annotation says now. */
export function isAnsweredBy(person: Pick<Person, "id">, annotation: Annotation): boolean {
  const review = answerBy(person, annotation);
  return review !== null && !answersEarlierVersion(review, annotation);
}

/** The answer in its envelope; the one that got no answer again when nothing in it has changed, so that it happens once. */
export function seal(
  { annotation, unsent }: Answering,
  answer: Answer,
  me: Person,
  newId: () => string,
): SaveReviewInput {
  const sealed = {
    ...answer,
    annotationId: annotation.id,
    annotationRevision: annotation.revision,
    baseRevision: answerBy(me, annotation)?.revision ?? 0,
  };
  const isRepeated =
    unsent !== null && unsent.baseRevision === sealed.baseRevision && isSameAnswer(unsent, sealed);
  return isRepeated ? unsent : { ...sealed, mutationId: newId() };
}

/** What is wrong with an answer, by its field; empty when it can be sent. */
export function checkAnswer(
  answering: Answering,
  answer: Answer,
  me: Person,
): Partial<Record<string, string>> {
  const read = saveReviewInput.safeParse(seal(answering, answer, me, () => NIL));
  if (read.success) return {};
  return Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
}

export function send(answering: Answering, input: SaveReviewInput): Answering {
  return { ...answering, unsent: input, state: "saving", notice: null };
}

/** What the server said to `input`; an answer that it has stored after all is stored. */
export function settle(
  answering: Answering,
  input: SaveReviewInput,
  outcome: Outcome<Annotation>,
  me: Person,
): Answering {
  if (outcome.ok) return { ...beginAnswering(outcome.value), state: "saved" };
  const { failure } = outcome;
  if (failure.code === "stale") return settleStale(answering, input, failure, me);
  return {
    ...answering,
    unsent: mayHaveArrived(failure) ? input : null,
    state: "unsaved",
    notice: failure.message,
  };
}

function settleStale(answering: Answering, input: SaveReviewInput, failure: Failure, me: Person): Answering {
  // The server's contract: what comes with "stale" is the annotation as stored.
  const current = (failure.current as Annotation | undefined) ?? answering.annotation;
  const stored = answerBy(me, current);
  if (stored !== null && isSameAnswer(stored, input)) return { ...beginAnswering(current), state: "saved" };
  const changed = noteChange(answering.annotation, current);
  return {
    annotation: current,
    unsent: null,
    state: "unsaved",
    notice:
      changed ??
      "You have answered this in another window meanwhile. What you wrote here is kept: save it again to put it in that one’s place.",
    isGone: current.removedAt !== undefined,
  };
}

/** The annotation as the page has it now, null when it is no longer there; what is newer here stays. */
export function receive(answering: Answering, arrived: Annotation | null, me: Person): Answering {
  const known = answering.annotation;
  if (arrived === null) {
    const notice = `${known.author.name} has removed this statement meanwhile. There is nothing left to answer.`;
    return { ...answering, isGone: true, notice };
  }
  const isOlder =
    arrived.revision < known.revision ||
    (answerBy(me, arrived)?.revision ?? 0) < (answerBy(me, known)?.revision ?? 0);
  if (isOlder) return answering;
  const changed = noteChange(known, arrived);
  return {
    ...answering,
    annotation: arrived,
    // What was meant for the state before is not repeated onto this one without being read again.
    unsent: changed === null || answering.state === "saving" ? answering.unsent : null,
    notice: changed ?? (answering.isGone ? null : answering.notice),
    isGone: false,
  };
}

/** The annotation with the answer that is on its way already in it. */
export function asAnswered({ annotation, unsent, state }: Answering, me: Person): Annotation {
  if (unsent === null || state !== "saving") return annotation;
  const { verdict, reason, annotationRevision } = unsent;
  const { suggestedTag, suggestedFinding, suggestedWording, suggestedAnchor } = unsent;
  const review: Review = {
    reviewer: me,
    verdict,
    reason,
    suggestedTag,
    suggestedFinding,
    suggestedWording,
    suggestedAnchor,
    annotationRevision,
    revision: unsent.baseRevision + 1,
    acceptedAt: null,
    updatedAt: answerBy(me, annotation)?.updatedAt ?? annotation.updatedAt,
  };
  const isMine = ({ reviewer }: Review) => reviewer.id === me.id;
  const reviews = annotation.reviews.some(isMine)
    ? annotation.reviews.map((other) => (isMine(other) ? review : other))
    : [...annotation.reviews, review];
  return { ...annotation, reviews };
}

function noteChange(seen: Annotation, now: Annotation): string | null {
  const { name } = now.author;
  if (now.removedAt !== undefined)
    return `${name} has removed this statement meanwhile. There is nothing left to answer.`;
  if (now.revision > seen.revision)
    return `${name} changed this while you were reading. Read it again, then answer.`;
  return null;
}

type Sealed = Answer & { annotationRevision: number };

function isSameAnswer(one: Sealed, other: Sealed): boolean {
  return (
    one.annotationRevision === other.annotationRevision &&
    one.verdict === other.verdict &&
    one.reason === other.reason &&
    one.suggestedTag === other.suggestedTag &&
    one.suggestedFinding === other.suggestedFinding &&
    one.suggestedWording === other.suggestedWording &&
    suggestsSameWords(one.suggestedAnchor, other.suggestedAnchor)
  );
}

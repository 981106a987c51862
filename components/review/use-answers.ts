"use client";

import { useCallback, useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Outcome } from "@/domain/errors";
import type { Person } from "@/domain/people/person";
import type { SaveReviewInput } from "@/domain/review/review";
import type { Answer } from "./answer-draft";
import { beginAnswering, receive, seal, send, settle, type Answering } from "./answering";

export type AnswerPorts = {
  saveReview: (input: SaveReviewInput) => Promise<Outcome<Annotation>>;
  newId: () => string;
};

/** Answers whether the answer was stored. */
export type Submit = (answering: Answering, answer: Answer) => Promise<boolean>;

/** The reviewer's answers to one colleague's annotations. */
export function useAnswers(
  me: Person,
  theirs: readonly Annotation[],
  { saveReview, newId }: AnswerPorts,
): { answerings: readonly Answering[]; submit: Submit } {
  const [byId, setById] = useState(() => new Map(theirs.map((one) => [one.id, beginAnswering(one)])));
  const [received, setReceived] = useState(theirs);
  if (received !== theirs) {
    setReceived(theirs);
    setById(receiveAll(byId, theirs, me));
  }

  const submit = useCallback<Submit>(
    async (answering, answer) => {
      const { id } = answering.annotation;
      const input = seal(answering, answer, me, newId);
      const change = (next: (now: Answering) => Answering) => {
        setById((before) => {
          const now = before.get(id);
          return now === undefined ? before : new Map(before).set(id, next(now));
        });
      };
      change((now) => send(now, input));
      const outcome = await deliver(saveReview, input);
      change((now) => settle(now, input, outcome, me));
      return settle(answering, input, outcome, me).state === "saved";
    },
    [me, saveReview, newId],
  );

  return { answerings: useMemo(() => [...byId.values()], [byId]), submit };
}

function receiveAll(
  byId: ReadonlyMap<string, Answering>,
  theirs: readonly Annotation[],
  me: Person,
): Map<string, Answering> {
  const arrived = new Map(theirs.map((one) => [one.id, one]));
  const known = [...byId].map(
    ([id, answering]) => [id, receive(answering, arrived.get(id) ?? null, me)] as const,
  );
  const fresh = theirs.filter(({ id }) => !byId.has(id)).map((one) => [one.id, beginAnswering(one)] as const);
  return new Map([...known, ...fresh]);
}

async function deliver(
  saveReview: AnswerPorts["saveReview"],
  input: SaveReviewInput,
): Promise<Outcome<Annotation>> {
  try {
    return await saveReview(input);
  } catch {
    const message = "No connection. Your answer is kept here; try again when you are back online.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}

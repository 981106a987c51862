"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { mayHaveArrived, type Outcome } from "@/domain/errors";
import type { Person } from "@/domain/people/person";
import type { SaveReviewInput } from "@/domain/review/review";
import type { Answer } from "./answer-draft";
import { beginAnswering, receive, seal, send, settle, type Answering } from "./answering";
import { KeptAnswers } from "./kept-answers";

export type AnswerPorts = {
  saveReview: (input: SaveReviewInput) => Promise<Outcome<Annotation>>;
  newId: () => string;
};

/** Answers whether the answer was stored. */
export type Submit = (answering: Answering, answer: Answer) => Promise<boolean>;

/** The reviewer's answers to one colleague's annotations; what gets no answer from the server is kept and sent again. */
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

  const [kept] = useState(() => new KeptAnswers(me.id));
  const underWay = useRef(new Set<string>());
  const attempt = useCallback(
    async (input: SaveReviewInput): Promise<Outcome<Annotation>> => {
      const { annotationId: id, mutationId } = input;
      const change = (next: (now: Answering) => Answering) => {
        setById((before) => {
          const now = before.get(id);
          return now === undefined ? before : new Map(before).set(id, next(now));
        });
      };
      underWay.current.add(mutationId);
      kept.keep(input);
      change((now) => send(now, input));
      const outcome = await deliver(saveReview, input);
      underWay.current.delete(mutationId);
      if (outcome.ok || !mayHaveArrived(outcome.failure)) kept.letGo(input);
      change((now) => settle(now, input, outcome, me));
      return outcome;
    },
    [kept, me, saveReview],
  );

  // What could not be sent, now or before a reload, is sent when there may be a connection again.
  useEffect(() => {
    const sendKept = () => {
      const here = new Set(theirs.map(({ id }) => id));
      for (const input of kept.read())
        if (here.has(input.annotationId) && !underWay.current.has(input.mutationId)) void attempt(input);
    };
    sendKept();
    window.addEventListener("online", sendKept);
    return () => {
      window.removeEventListener("online", sendKept);
    };
  }, [kept, theirs, attempt]);

  const submit = useCallback<Submit>(
    async (answering, answer) => {
      const input = seal(answering, answer, me, newId);
      return settle(answering, input, await attempt(input), me).state === "saved";
    },
    [me, newId, attempt],
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
    const message = "No connection. Your answer is kept in this browser, and sent when you are back online.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}

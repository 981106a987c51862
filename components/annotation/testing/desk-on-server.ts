import type { Annotation } from "@/domain/annotation/annotation";
import type { Outcome } from "@/domain/errors";
import { Desk } from "@/components/annotation/desk";
import type { Lanes } from "@/components/annotation/sealed-write";
import type { PendingWrite } from "@/components/annotation/pending-write";

type Sent = { write: PendingWrite; mutationId: string; baseRevision: number };

export const mira = { id: "mira", name: "Mira Lindqvist" };
const fields = {
  id: "a1",
  versionId: "v1",
  anchor: { start: 0, end: 7, exact: "Barrier", prefix: "", suffix: " would" },
  about: "so",
  tag: "verified",
  finding: null,
  rationale: "",
  proposedWording: null,
} as const;

export const stored = (revision: number, part: Partial<Annotation> = {}): Annotation => ({
  ...fields,
  articleId: "article",
  author: mira,
  revision,
  citations: [],
  reviews: [],
  createdAt: "2026-03-04T10:00:00.000Z",
  updatedAt: "2026-03-04T10:00:00.000Z",
  ...part,
});

export const save = (part: Partial<Annotation> = {}): PendingWrite => ({
  act: "save",
  body: { ...fields, ...(part as Partial<typeof fields>) },
});

/** A server that answers as told, one answer a request; without one it answers like a real one would. */
export function deskOnServer(annotations: Annotation[] = []) {
  const sent: Sent[] = [];
  const answers: (Outcome<Annotation> | "no connection" | "no answer")[] = [];
  const kept = new Map<string, Lanes[string]>();
  let ids = 0;
  const desk = new Desk(mira, "article", annotations, {
    newId: () => `m${String((ids += 1))}`,
    now: () => "2026-03-04T10:00:00.000Z",
    keep: (id, unsent) => {
      if (unsent.length === 0) kept.delete(id);
      else kept.set(id, structuredClone([...unsent]));
    },
    send: (write, envelope) => {
      sent.push({ write, ...envelope });
      const answer = answers.shift();
      if (answer === "no connection") return Promise.reject(new TypeError("fetch failed"));
      if (answer === "no answer") return new Promise<never>(() => undefined);
      const words = write.act === "save" ? write.body : {};
      return Promise.resolve(answer ?? { ok: true, value: stored(envelope.baseRevision + 1, words) });
    },
  });
  return { desk, sent, answers, kept: (): Lanes => structuredClone(Object.fromEntries(kept)) };
}

import { z } from "zod";
import { abouts, tagStates } from "@/domain/annotation/tag";
import { finding, unnamed, use } from "./statement-shape";
import { articleText, number, person, words } from "./values";

/** Why a statement stands in the must-fix list; its first reason, in this order. */
export const fixReasons = ["disputed", "disagreement", "proof"] as const;
export type FixReason = (typeof fixReasons)[number];

export const wordingPart = z.strictObject({
  change: z.enum(["same", "removed", "added"]),
  text: articleText,
});

/** The original in its sentence, with one person's proposed wording marked in it; `by` is null where nobody proposes one. */
const passage = z.strictObject({
  by: person.nullable(),
  before: articleText,
  wording: z.array(wordingPart).max(10_000),
  after: articleText,
});

/** One entry of the must-fix list: the words, why they cannot stand, and on what proof. */
export const mustFixItem = z.strictObject({
  statement: number,
  reason: z.enum(fixReasons),
  about: z.enum(abouts),
  passages: z.array(passage).min(1).max(10_000),
  why: z.array(z.strictObject({ by: person, tag: z.enum(tagStates), finding, rationale: words })).max(10_000),
  /** The strongest first, with the title of its source. */
  evidence: z.array(use.extend({ title: words })).max(10_000),
  unnamedSource: unnamed,
  missingProof: words.nullable(),
});

import "server-only";
import type { About, Finding, Tag } from "@/domain/annotation/tag";
import type { Stance } from "@/domain/evidence/evidence";
import type { Verdict } from "@/domain/review/review";
import type { SampleSource } from "./sample-sources";

/** The colleagues who have checked the sample articles half-way. */
export type SamplePerson = "ines" | "teodor";

/** What one of them says of the words of an article, with the sources and the other one's answer. */
export type SampleStatement = {
  by: SamplePerson;
  /** Stand in the article's text, exactly so. */
  words: string;
  about?: About;
  /** Left out: unchecked. */
  tag?: Tag;
  finding?: Finding;
  rationale?: string;
  proposedWording?: string;
  cites?: SampleCitation[];
  /** The colleague's. */
  answer?: { verdict: Verdict; reason?: string; suggestedTag?: Tag; suggestedWording?: string };
};

/** A source of the library, or words of a sample article that stands before this one. */
export type SampleCitation = { stance: Stance; quote?: string; locator?: string } & (
  { source: SampleSource } | { passageOf: string; words: string }
);

export type SampleArticle = {
  headline: string;
  outlet: string;
  byline: string;
  publishedAt: string;
  /** One block a line, in Markdown. */
  text: string;
  statements: readonly SampleStatement[];
};

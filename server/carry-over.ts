import "server-only";
import type { Anchor } from "@/domain/anchor/anchor";
import { maxExactUnits } from "@/domain/anchor/anchor";
import { describe } from "@/domain/anchor/describe";
import { VersionMap } from "@/domain/anchor/map-versions";
import type { Placing } from "@/domain/anchor/placing";
import { QuoteSearch } from "@/domain/anchor/quote-search";
import { isSameWording } from "@/domain/anchor/same-wording";
import { SentencesAround } from "@/domain/anchor/sentence-around";
import type { TextPair } from "@/domain/anchor/text-pair";
import type { Recheck } from "@/domain/annotation/recheck";
import type { Placement } from "@/prisma/generated/client";

type Text = { id: string; text: string };

/** A placement without whose it is and in which version. */
type Place = Omit<Placement, "annotationId" | "versionId">;

/** Carries the places of annotations over from one version of an article to the next. Reads both texts once, and each place once. */
export class CarryOver {
  private readonly map: VersionMap;
  private readonly newSentences: SentencesAround;
  private readonly quotes: QuoteSearch;
  private readonly carried = new Map<string, Placement>();

  constructor(
    private readonly old: Text,
    private readonly now: Text,
    language: string,
  ) {
    this.map = new VersionMap(old.text, now.text, language);
    this.newSentences = new SentencesAround(now.text, language);
    this.quotes = new QuoteSearch(now.text, language);
  }

  /** Both texts compared. */
  get pair(): TextPair {
    return this.map.pair;
  }

  /**
   * The place of an annotation in the new version, from its place in the old one. What its author
   * has not answered for yet stays to be answered for, unless its old words are back.
   */
  carry(place: Placement): Placement {
    const key = JSON.stringify(place);
    const carried = this.carried.get(key) ?? this.carryAnew(place);
    this.carried.set(key, carried);
    return carried;
  }

  private carryAnew(place: Placement): Placement {
    const { annotationId } = place;
    const wasLost = place.state === "lost";
    // A lost statement comes back with words that are put in again, not on others that say the same.
    const placing = wasLost
      ? this.quotes.resolve(place, (span) => this.map.isNew(span))
      : this.map.place(place);
    const vouched = this.vouchedFor(place);
    const carried =
      placing.found === "lost" || placing.end - placing.start > maxExactUnits
        ? lost(place, placing, vouched)
        : this.placed(place, placing, vouched);
    return { annotationId, versionId: this.now.id, ...carried };
  }

  private placed(before: Placement, placing: Exclude<Placing, { found: "lost" }>, vouched: Recheck): Place {
    const anchor = describe(this.now.text, placing.start, placing.end);
    const { start, end } = this.newSentences.of(placing);
    // Whether words and sentence are those that the author knows, not only those of the last version.
    const isKnown =
      before.state === "changed" || before.state === "lost"
        ? isSameWording(vouched.exact, anchor.exact) &&
          isSameWording(vouched.sentence, this.now.text.slice(start, end))
        : placing.found !== "changed";
    if (!isKnown) {
      const score = placing.found === "changed" ? placing.score : 1;
      return { ...anchor, state: "changed", wasExact: vouched.exact, wasSentence: vouched.sentence, score };
    }
    const isExact = before.state !== "lost" && anchor.start === before.start && anchor.end === before.end;
    return { ...anchor, state: isExact ? "exact" : "moved", wasExact: null, wasSentence: null, score: null };
  }

  private vouchedFor({ state, exact, start, end, wasExact, wasSentence }: Placement): Recheck {
    if (state === "changed" || state === "lost")
      return { exact: wasExact ?? exact, sentence: wasSentence ?? exact };
    const around = this.map.oldSentence({ start, end });
    return { exact, sentence: this.old.text.slice(around.start, around.end) };
  }
}

function lost({ exact, prefix, suffix }: Anchor, placing: Placing, vouched: Recheck): Place {
  const closest = placing.found === "lost" ? placing.closest : null;
  return {
    start: closest?.start ?? 0,
    end: closest?.end ?? 0,
    exact,
    prefix,
    suffix,
    state: "lost",
    wasExact: vouched.exact,
    wasSentence: vouched.sentence,
    score: closest?.score ?? null,
  };
}

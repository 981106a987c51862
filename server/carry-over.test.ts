import { describe as suite, expect, it } from "vitest";
import { describe } from "@/domain/anchor/describe";
import type { Placement } from "@/prisma/generated/client";
import { CarryOver } from "./carry-over";

const budget = "The tidal barrier at Easthaven cost the town 212 million, more than was ever voted.";
const mayor = "Mayor Ines Aalto opened it on Monday.";
const fleet = "The fishing fleet was not asked, its lawyer said in an open letter.";
const quay = "Work on the northern quay begins in May, the harbour office announced.";
const ferries = "Ferries run again from Saturday on, and the fare stays what it was.";

/** A statement on the first place of its words, and what becomes of it from text to text. */
function carried(quote: string, texts: readonly string[]) {
  const [first = "", ...later] = texts;
  const start = first.indexOf(quote);
  let place: Placement = {
    annotationId: "statement",
    versionId: "1",
    ...describe(first, start, start + quote.length),
    state: "exact",
    wasExact: null,
    wasSentence: null,
    score: null,
  };
  let old = { id: "1", text: first };
  return later.map((text, index) => {
    const now = { id: String(index + 2), text };
    place = new CarryOver(old, now, "en").carry(place);
    old = now;
    return { state: place.state, words: place.state === "lost" ? null : text.slice(place.start, place.end) };
  });
}

const lost = { state: "lost", words: null };

suite("a statement that is no longer in the text", () => {
  it("does not come back on another sentence that says the same and stood there all along", () => {
    const twice = [mayor, budget, fleet, quay, ferries, budget].join("\n");
    const once = [mayor, fleet, quay, ferries, budget].join("\n");
    expect(carried(budget, [twice, once, `${once}\nMore follows.`, once])).toEqual([lost, lost, lost]);
  });

  it("comes back where its words are put in again", () => {
    const whole = [mayor, budget, fleet, quay].join("\n");
    const cut = [mayor, fleet, quay].join("\n");
    expect(carried(budget, [whole, cut, cut, whole])).toEqual([
      lost,
      lost,
      { state: "moved", words: budget },
    ]);
    const moved = [fleet, quay, budget, mayor].join("\n");
    expect(carried(budget, [whole, cut, moved])).toEqual([lost, { state: "moved", words: budget }]);
  });

  it("comes back where its words are put in again in the place of others", () => {
    const whole = [mayor, budget, fleet, quay].join("\n");
    const other = [mayor, "Nobody in the town was asked about the berths and the ferries.", fleet, quay].join(
      "\n",
    );
    expect(carried(budget, [whole, other, whole])).toEqual([lost, { state: "moved", words: budget }]);
  });

  it("comes back beside a sentence that says the same and stood there all along", () => {
    const twice = [mayor, budget, fleet, quay, ferries, budget].join("\n");
    const once = [mayor, fleet, quay, ferries, budget].join("\n");
    const [, again] = carried(budget, [twice, once, twice]);
    expect(again).toEqual({ state: "moved", words: budget });
  });

  it("does not come back on a sentence that was only edited into saying the same", () => {
    const like = budget.replace("212", "213");
    const both = [mayor, budget, fleet, quay, ferries, like].join("\n");
    const one = [mayor, fleet, quay, ferries, like].join("\n");
    expect(carried(budget, [both, one, one.replace("213", "212")])).toEqual([lost, lost]);
  });
});

import type { Summary } from "../summary";
import { byPerson } from "./by-person";
import { bySpeaker } from "./by-speaker";
import type { Figure } from "./figure";

/** The pictures that stand beside the first one, tags along the article; by person only where people are named. */
export function figuresOf(summary: Summary): Figure[] {
  if (summary.statements.length === 0) return [];
  return [bySpeaker(summary), ...(summary.head.names ? [byPerson(summary)] : [])];
}

/** What those pictures show together. */
export function figuresTitle(figures: readonly Figure[]): string {
  return figures.some(({ name }) => name === "people") ? "Who said it, who checked it" : "Who said it";
}

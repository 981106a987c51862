/** How far an article's statements are, from nothing marked to answered by a colleague. */
export const checkings = ["unmarked", "unchecked", "unreviewed", "reviewed"] as const;
export type Checking = (typeof checkings)[number];

export const checkingLabels: Record<Checking, string> = {
  unmarked: "Nothing marked",
  unchecked: "Unchecked statements",
  unreviewed: "Not reviewed",
  reviewed: "Reviewed",
};

/** How many annotations stand with a tag and without, and how many answers they have together. */
type Counts = { tagged: number; untagged: number; reviews: number };

/** The one state that these counts mean: an annotation without a tag outweighs every answer. */
export function checkingOf({ tagged, untagged, reviews }: Counts): Checking {
  if (untagged > 0) return "unchecked";
  if (tagged === 0) return "unmarked";
  return reviews === 0 ? "unreviewed" : "reviewed";
}

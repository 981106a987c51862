/** How far an article's statements are, from nothing marked to all answered by a colleague. */
export const checkings = ["unmarked", "unchecked", "unreviewed", "reviewed"] as const;
export type Checking = (typeof checkings)[number];

export const checkingLabels: Record<Checking, string> = {
  unmarked: "Nothing marked",
  unchecked: "Unchecked statements",
  unreviewed: "Not fully reviewed",
  reviewed: "Reviewed",
};

/** How many annotations stand in the newest version with a tag and without, and how many of those with one were answered. */
type Counts = { tagged: number; untagged: number; answered: number };

/** The one state that these counts mean: an annotation without a tag outweighs every answer, and each asks for one. */
export function checkingOf({ tagged, untagged, answered }: Counts): Checking {
  if (untagged > 0) return "unchecked";
  if (tagged === 0) return "unmarked";
  return answered < tagged ? "unreviewed" : "reviewed";
}

import type { Story } from "../story";

/** A short news story as people write it in a browser and download it. */
export const libraryRoof: Story = {
  headline: "Library to stay shut until autumn",
  byline: "Piet Aalto",
  publishedAt: "2026-02-02",
  language: "en",
  blocks: [
    { h1: "Library to stay shut until autumn" },
    { p: "Surveyors found rot in nine of the twelve roof beams" },
    { p: "By Piet Aalto, 2 February 2026" },
    {
      p: "Easthaven's public library, closed since a beam cracked in the reading room in December, will not open again before the autumn, the town said on Monday.",
    },
    {
      p: "Surveyors who opened the ceiling found rot in **nine of the twelve** beams. The oldest of them, cut in 1871, is _the soundest of all_.",
    },
    { h2: "Where to go meanwhile" },
    {
      bullets: [
        "Books on order can be fetched from the swimming bath, Tuesday to Saturday.",
        "The newspaper room moves to the old customs house.",
        "Story hour for children is in the parish hall, at ten.",
      ],
    },
    { h2: "Who pays" },
    {
      p: "The roof was last repaired in 2004, by a firm that no longer exists. Its insurer, [Westmere Mutual](https://westmere-mutual.example/), has said that it will not pay for what it called ordinary decay.",
    },
    {
      table: [
        ["Year", "Visitors"],
        ["2023", "81,400"],
        ["2024", "79,900"],
        ["2025", "84,250"],
      ],
    },
    {
      p: "The town puts the cost at 2.3 million, of which it has set aside four hundred thousand. “We will find the rest,” said the mayor, Oskar Brandt. He did not say where.",
    },
  ],
};

import type { Story } from "../story";

/** The clean text of an annotated copy with moved sentences, endnotes and remarks of several people. */
export const nightTrain: Story = {
  headline: "Night train to the coast returns after nineteen years",
  byline: "Ines Varga",
  publishedAt: null,
  language: "en",
  blocks: [
    { h1: "Night train to the coast returns after nineteen years" },
    { p: "By Ines Varga" },
    {
      p: "A night train will again link the capital with Easthaven from 14 June, the railway announced on Wednesday, nineteen years after the last one was taken out of the timetable.{1}",
    },
    { note: "The last one left on 9 December 2006 and arrived three hours late.", number: 1 },
    {
      p: "It will leave at 22.40 and arrive at 6.55. A berth in a compartment for four costs 49, a seat 19.",
    },
    { h2: "Why now" },
    { p: "The railway gives two reasons." },
    {
      bullets: [
        "The airline that flew the route gave it up in October.",
        "Sixteen sleeping cars stand unused in Westmere, and have been paid for.",
      ],
    },
    { p: "A third reason is not in its statement: the minister's constituency is Easthaven South." },
    {
      p: "Passengers' groups welcome the train and doubt the timetable. For two winters the line has been closed at night for repairs, and on 61 nights of the last year nothing ran at all.",
    },
    { quote: "A sleeper that stands in a siding until five is a hotel with a bad address." },
    { p: "Bookings open on 1 April. The railway says that this is not a joke." },
  ],
};

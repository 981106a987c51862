import type { Story } from "../story";

/** The clean text of a reporter's copy that a colleague has changed and remarked on. */
export const ferryInquiry: Story = {
  headline: "Ferry captain had no pilot's licence, inquiry hears",
  byline: "Tomás Okafor",
  publishedAt: null,
  language: "en",
  blocks: [
    { h1: "Ferry captain had no pilot's licence, inquiry hears" },
    { p: "By Tomás Okafor" },
    {
      p: "The captain of the ferry that struck the north quay of Easthaven in January had not renewed his pilot's licence, an inquiry heard on Monday.",
    },
    {
      p: "The licence lapsed on 30 September, nearly four months before the collision, in which eleven passengers were hurt.",
    },
    {
      p: "The operator, Eller Lines, said it learnt of the lapse from the newspaper. “No master sails for us without papers,” its director, Anselm Roth, told the inquiry.",
    },
    { p: "Records of the port show that 212 crossings were made in that time." },
    { p: "The inquiry goes on until Friday." },
  ],
};

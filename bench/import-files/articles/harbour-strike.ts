import type { Story } from "../story";

/** A plain news story for a page of one column. */
export const harbourStrike: Story = {
  headline: "Dockers stop work over night shifts",
  byline: "Mira Lindqvist",
  publishedAt: "2026-01-19",
  language: "en",
  blocks: [
    { h1: "Dockers stop work over night shifts" },
    { p: "By Mira Lindqvist, 19 January 2026" },
    {
      p: "Cranes stood still at the container terminal of Easthaven on Monday after three hundred and forty dockers refused to start a night shift that they say was never agreed. Eleven ships are waiting in the roads, the harbour board said, and two have turned back for Westmere.",
    },
    {
      p: "The new rota came into force at midnight. It adds a shift from two to ten in the morning, for which the terminal's owner, Northgate Holdings, pays a supplement of four an hour. The union says that the sum was announced, not negotiated, and that the company broke the agreement of 2022 by putting up the rota without a vote.",
    },
    { h2: "A vote nobody counted" },
    {
      p: "Whether there was a vote is itself in dispute. Northgate published a table on Friday by which 61 per cent of the workforce had approved the rota. The union says that the question put to its members was another one: whether they wished to be asked.",
    },
    {
      p: "“They asked us if we would like to be asked, and wrote down that we had said yes,” said Anselm Roth, a crane driver of twenty-six years, at the gate on Monday morning. A spokeswoman for Northgate called that a misunderstanding that the company regretted.",
    },
    {
      p: "The paper itself, of which this newspaper has a copy, has one line of print and two boxes. The line reads: “I support consultation on the rota as proposed.” The labour court has held in two earlier cases that such a sentence binds nobody.",
    },
    { h2: "What it costs" },
    {
      p: "Each day of standstill costs the port about 1.2 million in fees, according to the harbour board, which is careful to add that a part of it is made up later. For the fruit importers on the south quay nothing is made up later. Some four thousand tonnes of oranges are aboard the ships in the roads, and they keep for nine days.",
    },
    {
      p: "The mayor has offered to mediate. Both sides have thanked him, and neither has said when. The next regular meeting of the works council is on 4 February.",
    },
    {
      p: "At the gate on Monday evening the fires in the oil drums were lit again. Somebody had brought a piano, which nobody could play, and a sign that said how long it had been out of tune: since the agreement.",
    },
  ],
};

import type { Story } from "../story";

/** A report with everything that a word processor has: lists, a quotation, a table, footnotes. */
export const barrierReport: Story = {
  headline: "Easthaven barrier: what the auditors found",
  byline: "Mira Lindqvist",
  publishedAt: "2026-03-12",
  language: "en",
  blocks: [
    { h1: "Easthaven barrier: what the auditors found" },
    { p: "By Mira Lindqvist, 12 March 2026" },
    {
      p: "The tidal barrier planned for the mouth of the Eller will cost **436 million**, twice the sum that the town council was shown in 2019, according to an audit published on Thursday.{1}",
    },
    {
      note: "Court of Audit, _Report on Coastal Works_, volume 2, page 41. The sum is in prices of 2025.",
      number: 1,
    },
    {
      p: "The auditors did not find that anybody had hidden the rise. They found that nobody had been asked to add up the parts, which were let to nine firms in fourteen contracts.",
    },
    { h2: "What went wrong" },
    { p: "The report names four causes, in the order of what each of them cost:" },
    {
      numbers: [
        "The foundations had to go eleven metres deeper than the first borings suggested.",
        "The price of steel rose by a third between the tender and the order.",
        "The lock for pleasure boats was added after the plans had been approved.",
        "Two firms went bankrupt, and their work was let again.",
      ],
    },
    { h2: "What the council says" },
    { p: "Councillor Ines Varga, who chairs the works committee, disputes none of the figures." },
    {
      quote:
        "We were handed a price for a door, and what we needed was a wall with a door in it. I should have asked sooner.",
    },
    {
      p: "The harbour board, which is to run the barrier, [published its own account](https://harbour.example/account) on the same day.{2} It says that the board warned of the lock in three letters.",
    },
    { note: "Easthaven Harbour Board, letters of 4 May, 9 June and 30 June 2021.", number: 2 },
    { h2: "The sums" },
    {
      table: [
        ["Part", "2019", "2026"],
        ["Foundations", "61 million", "158 million"],
        ["Gate and machinery", "98 million", "141 million"],
        ["Lock", "none", "72 million"],
        ["Roads and quays", "51 million", "65 million"],
      ],
    },
    { p: "Still open are three questions:" },
    {
      bullets: [
        "who pays when the gate stays shut for longer than a tide,",
        "whether the eel ladder is built at all,",
        "and who told the ministry, in writing, that the ground had been surveyed.",
      ],
    },
    { p: "The council meets on Tuesday. The audit is the only item on its agenda." },
  ],
};

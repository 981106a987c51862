import "server-only";
import type { SampleArticle } from "../sample-article";

/** The second report: has the audited number of homes, and the wrong day of the old flood. */
export const westmerePost: SampleArticle = {
  headline: "Auditors count half as many homes behind the barrier",
  outlet: "Westmere Post",
  byline: "Tomas Reed and Lia Orsini",
  publishedAt: "2026-03-05",
  text: `# Auditors count half as many homes behind the barrier

The tidal barrier planned for the mouth of the Eller would protect 23,600 homes, not the 40,000 that the Ministry of Infrastructure speaks of. That is what the Court of Audit writes in a report that the Post has read.

The difference, the auditors say, is homes that do not exist yet: the ministry counts every plot on which the four municipalities allow building until 2050. “A house that is not there cannot be flooded,” the report’s author, Pia Sund, told the Post.

The flood of 4 February 1987 is the measure in both counts. It reached the railway station and did damage of 212 million in today’s money.

## Dearer than planned

The barrier is now to cost 436 million. Five years ago the ministry named 240 million. Steel alone has become 38 percent dearer since then, because of the war, according to the ministry.

Westmere’s council voted on 24 February to pay 4 million for the first year, by 11 votes to 8. The other three municipalities want to wait for the court’s final word.

The minister, Edda Holm, did not answer the Post’s questions. She is clearly hiding something.
`,
  statements: [
    {
      by: "ines",
      words: "would protect 23,600 homes, not the 40,000 that the Ministry of Infrastructure speaks of",
      tag: "verified",
      rationale: "The report has the number; the ministry’s release has the other.",
      cites: [
        {
          source: "audit report",
          stance: "supports",
          quote: "Within the line reached in 1987 there are 23,600 dwellings today.",
          locator: "p. 31",
        },
        {
          source: "ministry release",
          stance: "context",
          quote: "40,000 homes will be safer",
          locator: "paragraph 2",
        },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "teodor",
      words: "the ministry counts every plot on which the four municipalities allow building until 2050",
      about: "so",
      tag: "disputed",
      finding: "unsupported",
      rationale: "Only the auditors say how the ministry counts. We have asked the ministry.",
      cites: [{ source: "ministry asked", stance: "context" }],
      answer: { verdict: "agree", reason: "No answer by Thursday evening." },
    },
    {
      by: "ines",
      words: "The flood of 4 February 1987",
      tag: "disputed",
      finding: "refuted",
      rationale: "It was the 14th. The Courier has it right.",
      proposedWording: "The flood of 14 February 1987",
      cites: [
        {
          source: "flood register",
          stance: "refutes",
          quote: "14 Feb 1987, breach at Salt Lane",
          locator: "1987",
        },
        {
          passageOf: "The Easthaven Courier",
          words: "On 14 February 1987 the sea broke through the old flood wall at Salt Lane",
          stance: "refutes",
        },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "teodor",
      words: "damage of 212 million in today’s money",
      rationale: "Which index? Ask the insurers.",
    },
    {
      by: "teodor",
      words: "Five years ago the ministry named 240 million",
      tag: "disputed",
      finding: "conflicting",
      rationale: "The Courier writes 290 million. The report gives 290 with and 240 without the locks.",
      proposedWording:
        "Five years ago the ministry named 290 million, of which 240 million without the locks",
      cites: [
        { source: "agency story", stance: "supports", quote: "up from 240 million five years ago" },
        {
          source: "audit report",
          stance: "refutes",
          quote: "290 million in all, locks included",
          locator: "p. 12",
        },
      ],
    },
    {
      by: "ines",
      words: "Westmere’s council voted on 24 February to pay 4 million for the first year, by 11 votes to 8",
      tag: "verified",
      cites: [
        { source: "council minutes", stance: "supports", quote: "Carried, 11 to 8.", locator: "item 6" },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "ines",
      words: "She is clearly hiding something",
      tag: "opinion",
      rationale: "A guess at a motive. It should go, or be given to somebody.",
      answer: {
        verdict: "suggest",
        reason: "Say what is known instead.",
        suggestedWording: "The ministry asked for more time",
      },
    },
  ],
};

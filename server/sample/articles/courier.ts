import "server-only";
import type { SampleArticle } from "../sample-article";

/** The first report: takes the ministry's word for the number of homes, and has the right day of the old flood. */
export const courier: SampleArticle = {
  headline: "Barrier would shield 40,000 homes, minister says",
  outlet: "The Easthaven Courier",
  byline: "Nora Pell",
  publishedAt: "2026-03-03",
  text: `# Barrier would shield 40,000 homes, minister says

*Final design for the mouth of the Eller is published; building is to begin in the autumn of next year*

The Ministry of Infrastructure on Monday published the final design for a tidal barrier across the mouth of the Eller. “The gate will protect 40,000 homes from a flood of the kind our parents saw in 1987,” the minister, Edda Holm, said in Easthaven.

On 14 February 1987 the sea broke through the old flood wall at Salt Lane. The water stood 1.9 metres deep in the lower town, and six people died. It was the worst flood on this coast in a century.

The gate is to be 310 metres wide. It stays open for ships and closes when the harbour office expects the tide to rise more than 3.2 metres above the mean. According to the ministry that would have happened on eleven days in the past ten years.

## Who pays

The new estimate is 436 million, of which the state will pay two thirds. The first plan, five years ago, named 290 million.

None of the four municipalities on the estuary has yet voted the money for its share, the mayor of Westmere, Aldo Brandt, claimed. “We were told the sum on the day the newspapers were,” he said.

> Every year that we wait costs more than the year before.

That was the harbour master’s answer. Building is to begin in the autumn of next year and to take five years. It is still the best money the port will ever spend.
`,
  statements: [
    {
      by: "ines",
      words: "The gate will protect 40,000 homes from a flood of the kind our parents saw in 1987",
      about: "so",
      tag: "disputed",
      finding: "refuted",
      rationale:
        "The Court of Audit counts 23,600 homes inside the line of 1987. The ministry’s figure adds homes that are only planned.",
      proposedWording:
        "The gate will protect about 23,600 homes from a flood of the kind our parents saw in 1987, by the Court of Audit’s count",
      cites: [
        {
          source: "audit report",
          stance: "refutes",
          quote: "Within the line reached in 1987 there are 23,600 dwellings today.",
          locator: "p. 31",
        },
        {
          source: "ministry release",
          stance: "supports",
          quote: "40,000 homes will be safer",
          locator: "paragraph 2",
        },
      ],
      answer: { verdict: "agree", reason: "Page 31 says so, and the annex does not say otherwise." },
    },
    {
      by: "teodor",
      words: "The gate will protect 40,000 homes from a flood of the kind our parents saw in 1987",
      about: "said",
      tag: "verified",
      rationale: "She said it at the presentation; the ministry’s own record has it word for word.",
      cites: [
        {
          source: "ministry release",
          stance: "supports",
          quote: "The gate will protect 40,000 homes from a flood of the kind our parents saw in 1987",
          locator: "paragraph 4",
        },
      ],
    },
    {
      by: "ines",
      words: "On 14 February 1987 the sea broke through the old flood wall at Salt Lane",
      tag: "verified",
      rationale: "The harbour office’s register gives this day and this place.",
      cites: [
        {
          source: "flood register",
          stance: "supports",
          quote: "14 Feb 1987, breach at Salt Lane",
          locator: "1987",
        },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "ines",
      words: "six people died",
      tag: "verified",
      rationale: "So far only from the radio’s look back.",
      cites: [{ source: "radio story", stance: "supports", quote: "the six who died in 1987" }],
      answer: {
        verdict: "dispute",
        reason:
          "The radio gives no source of its own. The register does not count the dead; we need the parish books.",
      },
    },
    {
      by: "teodor",
      words: "six people died",
      tag: "disputed",
      finding: "unsupported",
      rationale: "Nobody names a record. The herald in the port writes seven.",
      cites: [{ source: "parish asked", stance: "context" }],
    },
    {
      by: "teodor",
      words: "It was the worst flood on this coast in a century",
      tag: "disputed",
      finding: "misleading",
      rationale:
        "The water stood higher in 1916. 1987 was the worst since then, and the one with most damage.",
      proposedWording: "It was the worst flood on this coast since 1916",
      cites: [
        {
          source: "flood register",
          stance: "context",
          quote: "12 Nov 1916, 2.3 m in the lower town",
          locator: "1916",
        },
      ],
    },
    {
      by: "ines",
      words: "that would have happened on eleven days in the past ten years",
      rationale: "Ask the harbour office for the tide record.",
    },
    {
      by: "ines",
      words: "The new estimate is 436 million, of which the state will pay two thirds",
      tag: "verified",
      rationale: "Two reports, but the radio read out the agency’s; the ministry’s release names the sum.",
      cites: [
        { source: "agency story", stance: "supports", quote: "two thirds of the 436 million" },
        { source: "radio story", stance: "supports", quote: "two thirds, the agency says" },
      ],
      answer: {
        verdict: "suggest",
        reason: "The release has the sum but says “up to two thirds”.",
        suggestedTag: "disputed",
        suggestedWording: "The new estimate is 436 million, of which the state will pay up to two thirds",
      },
    },
    {
      by: "teodor",
      words: "None of the four municipalities on the estuary has yet voted the money for its share",
      about: "so",
      tag: "disputed",
      finding: "refuted",
      rationale: "Westmere’s own council voted 4 million for the first year a week before.",
      proposedWording:
        "Three of the four municipalities on the estuary have not yet voted the money for their share",
      cites: [
        {
          source: "council minutes",
          stance: "refutes",
          quote: "Item 6, contribution to the barrier, first year: 4 million. Carried, 11 to 8.",
          locator: "item 6",
        },
      ],
      answer: { verdict: "agree" },
    },
    {
      by: "teodor",
      words: "It is still the best money the port will ever spend",
      tag: "opinion",
      rationale: "The paper’s own judgement, in a news report. It rests on the count of homes above.",
    },
  ],
};

import "server-only";
import type { EvidenceInput } from "@/domain/evidence/evidence";

type Source = Pick<EvidenceInput, "kind" | "title"> & Partial<EvidenceInput>;

/** The library that the sample checks rest on. The web addresses are of the kind that nobody can own. */
export const sampleSources = {
  "audit report": {
    kind: "link",
    title: "Report 7/2026: the Eller barrier, costs and benefits",
    url: "https://audit.easthaven.example/reports/2026-07",
    publisher: "Easthaven Court of Audit",
    publishedAt: "2026-02-26",
    sourceType: "primary",
  },
  "ministry release": {
    kind: "link",
    title: "Final design of the Eller barrier published",
    url: "https://infrastructure.easthaven.example/news/eller-barrier",
    publisher: "Ministry of Infrastructure",
    publishedAt: "2026-03-02",
    sourceType: "primary",
  },
  "flood register": {
    kind: "link",
    title: "Register of floods since 1900",
    url: "https://harbour.easthaven.example/floods",
    publisher: "Easthaven Harbour Office",
    sourceType: "primary",
  },
  "council minutes": {
    kind: "link",
    title: "Minutes of the council of Westmere, 24 February 2026",
    url: "https://westmere.example/council/2026-02-24",
    publisher: "Westmere Town Council",
    publishedAt: "2026-02-24",
    sourceType: "primary",
  },
  "agency story": {
    kind: "link",
    title: "State to pay two thirds of Eller barrier",
    url: "https://coastpress.example/eller-barrier-two-thirds",
    publisher: "Coast Press Agency",
    publishedAt: "2026-03-02",
    sourceType: "secondary",
    independenceGroup: "Coast Press Agency, 2 March",
  },
  "radio story": {
    kind: "link",
    title: "Barrier: who pays?",
    url: "https://harbourradio.example/barrier-who-pays",
    publisher: "Harbour Radio",
    publishedAt: "2026-03-03",
    sourceType: "secondary",
    // The radio read out the agency's story.
    independenceGroup: "Coast Press Agency, 2 March",
  },
  "ministry asked": {
    kind: "person",
    title: "Press office of the Ministry of Infrastructure",
    sourceType: "primary",
    asked: "On 4 March, by telephone and in writing: which homes does the figure of 40,000 count?",
    whereItShouldBe: "Annex C of the final design, “Protected area”",
    deskOnly: true,
  },
  "parish asked": {
    kind: "person",
    title: "Parish office of Salt Lane",
    sourceType: "primary",
    asked: "On 5 March, by letter: how many were buried after the flood of 1987?",
    whereItShouldBe: "The burial register of 1987",
  },
} as const satisfies Record<string, Source>;

export type SampleSource = keyof typeof sampleSources;

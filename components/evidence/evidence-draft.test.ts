import { expect, it } from "vitest";
import { evidenceInput } from "@/domain/evidence/evidence";
import { blankDraft, citationOf, type EvidenceDraft } from "./evidence-draft";

const ids = {
  citation: "0192b1c0-0000-7000-8000-000000000001",
  evidence: "0192b1c0-0000-7000-8000-000000000002",
};
const file = (mediaType: string) => ({
  id: "0192b1c0-0000-7000-8000-000000000003",
  name: "council",
  size: 10,
  mediaType,
  sha256: "",
});

function sourceOf(filledIn: Partial<EvidenceDraft>) {
  const draft = { ...blankDraft("supports"), ...filledIn };
  const { source } = citationOf(draft, ids.citation, [], ids, "2026-05-03T22:10:00.000Z").body;
  if (source.from === "library") throw new Error("the library is empty");
  return evidenceInput.parse(source.evidence);
}

it.each([
  ["link", { source: "https://easthaven.example/costs" }],
  ["link", { source: "https://easthaven.example/costs", inWords: "person" }],
  ["quotation", { source: "Eller, A history of the wall" }],
  ["recording", { source: "The tape of the council’s meeting", inWords: "recording" }],
  ["person", { source: "Ines Aalto", inWords: "person" }],
  ["calculation", { source: "Cost divided by homes", inWords: "calculation" }],
  ["document", { file: file("application/pdf"), inWords: "calculation" }],
  ["recording", { file: file("audio/mpeg") }],
  ["recording", { source: "The council’s meeting", file: file("video/mp4") }],
] as const)("takes for a %s what is one: %j", (kind, filledIn) => {
  expect(sourceOf(filledIn).kind).toBe(kind);
});

it("refuses a file of what is no file, and a document without one", () => {
  const recording = sourceOf({ file: file("audio/mpeg") });
  expect(evidenceInput.safeParse({ ...recording, kind: "calculation" }).success).toBe(false);
  expect(evidenceInput.safeParse({ ...recording, kind: "document", fileId: null }).success).toBe(false);
  expect(evidenceInput.safeParse({ ...recording, fileId: null }).success).toBe(true);
});

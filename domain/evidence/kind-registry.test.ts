import { expect, it } from "vitest";
import { evidenceKinds } from "./evidence";
import { evidenceKindTable } from "./kind-registry";
import type { DescribedSource } from "./kind";

const source: DescribedSource = {
  title: "How the barrier is paid for",
  publisher: "Easthaven Council",
  publishedAt: "2026-04-30",
  accessedAt: "2026-05-03T22:10:00.000Z",
  asked: null,
  whereItShouldBe: null,
  file: null,
};

it.each([
  ["link", "How the barrier is paid for, Easthaven Council, 2026-04-30, § 4, read on 2026-05-03"],
  ["quotation", "How the barrier is paid for, Easthaven Council, 2026-04-30, § 4"],
  ["recording", "How the barrier is paid for, council.mp3, Easthaven Council, 2026-04-30, § 4"],
  ["calculation", "How the barrier is paid for, Easthaven Council, worked out on 2026-04-30, § 4"],
  ["document", "How the barrier is paid for, costs.pdf, Easthaven Council, 2026-04-30, § 4"],
  ["passage", "How the barrier is paid for, Easthaven Council, 2026-04-30, § 4"],
  ["person", "How the barrier is paid for, Easthaven Council, asked on 2026-04-30, § 4: Who pays?"],
] as const)("describes a %s", (kind, line) => {
  const full = {
    ...source,
    ...(kind === "person" ? { asked: "Who pays?" } : {}),
    ...(kind === "document" ? { file: { name: "costs.pdf" } } : {}),
    ...(kind === "recording" ? { file: { name: "council.mp3" } } : {}),
  };
  expect(evidenceKindTable[kind].describe(full, "§ 4")).toBe(line);
});

it("leaves out what is not known, for every kind", () => {
  const bare = { ...source, publisher: null, publishedAt: null };
  expect(evidenceKinds.map((kind) => evidenceKindTable[kind].describe(bare, " "))).toEqual([
    "How the barrier is paid for, read on 2026-05-03",
    "How the barrier is paid for",
    "How the barrier is paid for",
    "How the barrier is paid for",
    "How the barrier is paid for, asked on 2026-05-03",
    "How the barrier is paid for, worked out on 2026-05-03",
    "How the barrier is paid for",
  ]);
});

it("names a file once", () => {
  const named = {
    ...source,
    title: "costs.pdf",
    publisher: null,
    publishedAt: null,
    file: { name: "costs.pdf" },
  };
  expect(evidenceKindTable.document.describe(named, "p. 3")).toBe("costs.pdf, p. 3");
});

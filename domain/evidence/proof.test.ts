import { describe, expect, it } from "vitest";
import type { Finding, Tag } from "@/domain/annotation/tag";
import type { Citation, Evidence, Stance } from "./evidence";
import { proofOf } from "./proof";

const blank: Evidence = {
  id: "",
  kind: "quotation",
  title: "Minutes of the harbour board",
  url: null,
  publisher: null,
  publishedAt: null,
  accessedAt: "2026-05-03T10:00:00.000Z",
  sourceType: "secondary",
  independenceGroup: null,
  asked: null,
  whereItShouldBe: null,
  deskOnly: false,
  file: null,
  passage: null,
};

let made = 0;

/** A citation of a source of its own, with the quote "It is so.". */
function cite(stance: Stance, evidence: Partial<Evidence> = {}, quote = "It is so."): Citation {
  made += 1;
  return { id: `c${made}`, stance, quote, locator: "", evidence: { ...blank, id: `e${made}`, ...evidence } };
}

const supports = (evidence: Partial<Evidence> = {}) => cite("supports", evidence);
const refutes = (evidence: Partial<Evidence> = {}) => cite("refutes", evidence);
const primary = { sourceType: "primary" } as const;
const file = (sha256: string) => ({
  id: sha256,
  name: "a.pdf",
  size: 1,
  mediaType: "application/pdf",
  sha256,
});

function missing(tag: Tag | null, finding: Finding | null, citations: Citation[] = [], rationale = "") {
  const proof = proofOf({ articleId: "this", tag, finding, citations, rationale });
  expect(proof.enough).toBe(proof.missing === null);
  return proof.missing;
}

describe("proofOf", () => {
  it("never takes an unchecked statement for proven", () => {
    expect(missing(null, null, [supports(primary)], "Seen.")).toBe("to be checked");
  });

  describe("verified", () => {
    const oneMore = "needs a primary source or a second independent one";

    it("takes two passages of one article for one source, and none of the article itself", () => {
      const passage = (articleId: string) => ({
        kind: "passage" as const,
        passage: {
          articleId,
          versionId: articleId,
          anchor: { start: 0, end: 1, exact: "I", prefix: "", suffix: "" },
        },
      });
      expect(missing("verified", null, [supports(passage("a")), supports(passage("a"))])).toBe(oneMore);
      expect(missing("verified", null, [supports(passage("a")), supports(passage("b"))])).toBeNull();
      const own = supports({ ...passage("this"), ...primary });
      expect(missing("verified", null, [own])).toBe("needs a source other than this article");
      expect(missing("verified", null, [own, supports()])).toBe(oneMore);
    });

    it("needs a source", () => {
      expect(missing("verified", null)).toBe("needs a source");
      expect(missing("verified", null, [], "I was there.")).toBe("needs a source");
    });

    it("is not proven by context", () => {
      expect(missing("verified", null, [cite("context", primary)])).toBe("needs a source that supports");
    });

    it("rests on one primary source", () => {
      expect(missing("verified", null, [supports(primary)])).toBeNull();
    });

    it("rests on two secondary sources, not on one", () => {
      expect(missing("verified", null, [supports()])).toBe(oneMore);
      expect(missing("verified", null, [supports(), cite("context")])).toBe(oneMore);
      expect(missing("verified", null, [supports(), supports()])).toBeNull();
    });

    it.each<[string, Partial<Evidence>, Partial<Evidence>]>([
      ["the same source", { id: "e" }, { id: "e" }],
      ["the same group", { independenceGroup: "Harbour wire" }, { independenceGroup: " harbour WIRE " }],
      [
        "the same page",
        { url: "https://www.easthaven.example/a/?utm_source=x" },
        { url: "http://easthaven.example/a#b" },
      ],
      ["the same file", { file: file("00ff") }, { file: { ...file("00ff"), id: "other", name: "b.pdf" } }],
    ])("counts two citations of %s once", (_, one, other) => {
      expect(missing("verified", null, [supports(one), supports(other)])).toBe(oneMore);
    });

    it.each<[string, Partial<Evidence>, Partial<Evidence>]>([
      ["groups", { independenceGroup: "Harbour wire" }, { independenceGroup: "Coast wire" }],
      ["blank groups", { independenceGroup: "" }, { independenceGroup: " " }],
      ["pages", { url: "https://easthaven.example/a" }, { url: "https://easthaven.example/b" }],
      ["files", { file: file("00ff") }, { file: file("ff00") }],
    ])("counts two sources with different %s", (_, one, other) => {
      expect(missing("verified", null, [supports(one), supports(other)])).toBeNull();
    });

    it("finds the independent pair among any number", () => {
      const wire = { independenceGroup: "wire" };
      expect(missing("verified", null, [supports(wire), supports(wire), supports(wire)])).toBe(oneMore);
      expect(missing("verified", null, [supports(wire), supports(wire), supports()])).toBeNull();
    });

    it("takes sources for one that are joined through a third", () => {
      const one = { independenceGroup: "Harbour wire" };
      const third = { ...one, url: "https://easthaven.example/a" };
      const other = { url: "https://easthaven.example/a" };
      for (const joined of [
        [one, third, other],
        [one, other, third],
        [third, one, other],
      ]) {
        expect(missing("verified", null, joined.map(supports))).toBe(oneMore);
      }
      expect(missing("verified", null, [supports(one), supports(other)])).toBeNull();
      expect(missing("verified", null, [one, other, third, {}].map(supports))).toBeNull();
    });

    it("does not take two passages for independent when an article of theirs was deleted", () => {
      const gone = { kind: "passage" as const, passage: null };
      expect(missing("verified", null, [supports(gone), supports(gone)])).toBe(oneMore);
      expect(missing("verified", null, [supports(gone), supports()])).toBeNull();
    });

    it("does not stand while a source refutes it", () => {
      expect(missing("verified", null, [supports(primary), refutes()])).toBe("a source refutes it");
      expect(missing("verified", null, [cite("refutes", {}, "")])).toBe("a source refutes it");
    });
  });

  describe("disputed", () => {
    it("needs a finding, whatever its sources say", () => {
      expect(missing("disputed", null)).toBe("needs a finding");
      expect(missing("disputed", null, [refutes(primary)])).toBe("needs a finding");
    });

    it("as refuted needs a source that refutes, with its quote", () => {
      const needed = "needs a source that refutes, with its quote";
      expect(missing("disputed", "refuted")).toBe(needed);
      expect(missing("disputed", "refuted", [supports(primary), cite("context")])).toBe(needed);
      expect(missing("disputed", "refuted", [cite("refutes", primary, " \n")])).toBe(needed);
      expect(missing("disputed", "refuted", [cite("refutes", primary, ""), supports()])).toBe(needed);
      expect(missing("disputed", "refuted", [cite("refutes", {}, ""), refutes()])).toBeNull();
    });

    it("as conflicting needs both sides", () => {
      expect(missing("disputed", "conflicting")).toBe("needs a source that supports and one that refutes");
      expect(missing("disputed", "conflicting", [refutes()])).toBe("needs a source that supports");
      expect(missing("disputed", "conflicting", [supports(), cite("context")])).toBe(
        "needs a source that refutes",
      );
      expect(missing("disputed", "conflicting", [supports(), refutes()])).toBeNull();
    });

    it("as misleading needs the context", () => {
      const needed = "needs a source giving the missing context";
      expect(missing("disputed", "misleading")).toBe(needed);
      expect(missing("disputed", "misleading", [refutes(primary), supports()])).toBe(needed);
      expect(missing("disputed", "misleading", [cite("context")])).toBeNull();
    });

    it("as unsupported needs what was asked and where it should be, of one source", () => {
      const needed = "needs what was asked and where it should be";
      const asked = { asked: "How many homes are behind the barrier?" };
      const place = { whereItShouldBe: "The harbour board’s yearly report" };
      expect(missing("disputed", "unsupported")).toBe(needed);
      expect(missing("disputed", "unsupported", [cite("context", asked)])).toBe(needed);
      expect(missing("disputed", "unsupported", [cite("context", place)])).toBe(needed);
      expect(missing("disputed", "unsupported", [cite("context", { ...asked, whereItShouldBe: " " })])).toBe(
        needed,
      );
      expect(missing("disputed", "unsupported", [cite("context", asked), cite("context", place)])).toBe(
        needed,
      );
      expect(missing("disputed", "unsupported", [cite("context", { ...asked, ...place })])).toBeNull();
    });
  });

  it("asks an opinion for a reason, not for a source", () => {
    expect(missing("opinion", null)).toBe("needs a reason");
    expect(missing("opinion", null, [supports(primary)], " \n")).toBe("needs a reason");
    expect(missing("opinion", null, [], "A judgement of taste.")).toBeNull();
  });
});

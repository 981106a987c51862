import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Audience } from "@/domain/summary/audience";
import { fileNameOf } from "./file-name";

const name = (headline: string, audience: Audience = "public") =>
  fileNameOf({ audience, headline, versionNumber: 2 }, { extension: "html" });

describe("fileNameOf", () => {
  it.each([
    ["Barrier would shield 40,000 homes", "barrier-would-shield-40-000-homes-fact-check-v2.html"],
    ["Барьер защитит город", "барьер-защитит-город-fact-check-v2.html"],
    ["../../etc/passwd\r\nX: y", "etc-passwd-x-y-fact-check-v2.html"],
    ["“…”", "article-fact-check-v2.html"],
  ])(
    "names the article in any script, and nothing that a disk or header trips over: %j",
    (headline, expected) => {
      expect(name(headline)).toBe(expected);
    },
  );

  it("says that a file is for the desk, and which part of the report it holds", () => {
    expect(name("The gate", "desk")).toBe("INTERNAL-the-gate-fact-check-v2.html");
    const head = { audience: "desk" as const, headline: "The gate", versionNumber: 2 };
    expect(fileNameOf(head, { part: "citations", extension: "csv" })).toBe(
      "INTERNAL-the-gate-fact-check-v2-citations.csv",
    );
  });

  it("is short enough for any disk, whatever the headline", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 1_000 }), (headline) => {
        const written = name(headline, "desk");
        expect(new TextEncoder().encode(written).length).toBeLessThanOrEqual(255);
        expect(written).toMatch(/^INTERNAL-[\p{L}\p{M}\p{N}-]+-fact-check-v2\.html$/u);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "./file-name";

const name = (headline: string, versionNumber = 2) => fileNameOf({ headline, versionNumber }, "html");

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

  it("is short enough for any disk, whatever the headline", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 1_000 }), (headline) => {
        const written = name(headline);
        expect(new TextEncoder().encode(written).length).toBeLessThanOrEqual(255);
        expect(written).toMatch(/^[\p{L}\p{M}\p{N}-]+-fact-check-v2\.html$/u);
      }),
    );
  });
});

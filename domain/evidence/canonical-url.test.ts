import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl } from "./canonical-url";

const piece = fc.constantFrom(
  "a",
  "B",
  "/",
  "//",
  "..",
  "?",
  "&",
  "=",
  "#",
  "+",
  "%20",
  "%",
  " ",
  "é",
  "utm_id=1",
);

describe("canonicalUrl", () => {
  it.each([
    "https://easthaven.example/barrier",
    "http://easthaven.example/barrier",
    "https://www.easthaven.example/barrier",
    "https://EastHaven.Example/barrier/",
    "https://easthaven.example:443/barrier",
    "https://easthaven.example/barrier#costs",
    "https://easthaven.example/barrier?utm_source=post&UTM_medium=x&fbclid=1&gclid=2",
    "https://reader@easthaven.example/barrier?",
    "https://easthaven.example/plans/../barrier",
  ])("knows the same page behind %s", (address) => {
    expect(canonicalUrl(address)).toBe("easthaven.example/barrier");
  });

  it.each([
    "https://easthaven.example/Barrier",
    "https://easthaven.example/barrier/costs",
    "https://easthaven.example:8443/barrier",
    "https://news.easthaven.example/barrier",
    "https://easthaven.example/barrier?page=2",
    "https://easthaven.example/barrier?about_utm_=1",
    "https://wwweasthaven.example/barrier",
  ])("knows another page behind %s", (address) => {
    expect(canonicalUrl(address)).not.toBe("easthaven.example/barrier");
  });

  it("keeps what a page is asked for", () => {
    expect(canonicalUrl("https://easthaven.example/search?q=tidal%20gate&utm_id=7&page=2")).toBe(
      "easthaven.example/search?q=tidal+gate&page=2",
    );
  });

  it("gives what is no address back as it is", () => {
    expect(canonicalUrl("the minutes of 3 May")).toBe("the minutes of 3 May");
  });

  it("answers the same for an address in its own form", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const canonical = canonicalUrl(`https://www.easthaven.example/${pieces.join("")}`);
        expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
      }),
    );
  });
});

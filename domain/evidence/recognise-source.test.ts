import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { evidenceInput } from "./evidence";
import { recogniseSource } from "./recognise-source";

describe("recogniseSource", () => {
  it.each([
    ["https://easthaven.example/barrier/costs", "easthaven.example/barrier/costs"],
    ["https://www.easthaven.example/", "easthaven.example"],
    ["HTTP://Easthaven.Example/Barrier/?page=2#top", "easthaven.example/Barrier"],
    ["https://easthaven.example:8443/a", "easthaven.example:8443/a"],
    ["https://easthaven.example/%D0%B1%D0%B0%D1%80%D1%8C%D0%B5%D1%80", "easthaven.example/барьер"],
    ["https://easthaven.example/100%", "easthaven.example/100%"],
    ["https://easthaven.example/a%00b", "easthaven.example/a%00b"],
    ["https://easthaven.example/%E2%80%AEfdp", "easthaven.example/%E2%80%AEfdp"],
  ])("takes %s for a link", (address, title) => {
    expect(recogniseSource(address)).toEqual({ kind: "link", url: address, title });
  });

  it("keeps the address as it was pasted, without the space around it", () => {
    expect(recogniseSource("  https://easthaven.example/a?utm_source=x#b \n").url).toBe(
      "https://easthaven.example/a?utm_source=x#b",
    );
  });

  it.each([
    "Minutes of the harbour board, 3 May",
    "easthaven.example/barrier",
    "ftp://easthaven.example/a",
    "javascript:alert(1)",
    "https://",
    "https://easthaven.example/a says that it is ready",
    "https://easthaven.example/a\nhttps://easthaven.example/b",
  ])("takes %j for a quotation", (text) => {
    expect(recogniseSource(text)).toEqual({ kind: "quotation", url: null, title: text });
  });

  it("shows where it cut a long text, and never cuts a character in two", () => {
    expect(recogniseSource("a".repeat(1_000)).title).toBe("a".repeat(1_000));
    expect(recogniseSource("a".repeat(1_001)).title).toBe(`${"a".repeat(999)}…`);
    expect(recogniseSource(`${"a".repeat(998)}🌊🌊`).title).toBe(`${"a".repeat(998)}…`);
  });

  it("gives a title and an address that the library takes", () => {
    const address = trickyText(12).map((path) => `https://easthaven.example/${path}`);
    const pasted = fc.oneof(trickyText(20), address, address.map(encodeURI));
    fc.assert(
      fc.property(
        pasted.filter((text) => text.trim() !== "" && !text.includes("\0")),
        (text) => {
          const { title, url } = recogniseSource(text);
          expect(evidenceInput.shape.title.safeParse(title).success).toBe(true);
          expect(evidenceInput.shape.url.safeParse(url).success).toBe(true);
        },
      ),
    );
  });
});

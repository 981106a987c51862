import { describe, expect, it } from "vitest";
import { ExpectedFailure } from "@/domain/errors";
import { readDocument } from "./check-document";

function paragraph(text: string, marks: unknown[] = []) {
  return { type: "paragraph", content: [{ type: "text", text, marks }] };
}

describe("readDocument", () => {
  it("reads what the schema describes", () => {
    expect(readDocument({ type: "doc", content: [paragraph("The gate holds.")] }).textContent).toBe(
      "The gate holds.",
    );
  });

  it.each([
    ["nothing", null],
    ["an empty document", { type: "doc", content: [] }],
    ["a part of a document", paragraph("The gate holds.")],
    [
      "an unknown block",
      { type: "doc", content: [{ type: "image", attrs: { src: "https://example.org/a.png" } }] },
    ],
    ["an unknown mark", { type: "doc", content: [paragraph("gate", [{ type: "verified" }])] }],
    ["text outside a block", { type: "doc", content: [{ type: "text", text: "gate" }] }],
    [
      "a program as a link",
      {
        type: "doc",
        content: [paragraph("gate", [{ type: "link", attrs: { href: "javascript:alert(1)" } }])],
      },
    ],
    ["a link to nowhere", { type: "doc", content: [paragraph("gate", [{ type: "link" }])] }],
    ["an unknown role", { type: "doc", content: [{ type: "paragraph", attrs: { role: "advert" } }] }],
    ["a heading of level 4", { type: "doc", content: [{ type: "heading", attrs: { level: 4 } }] }],
  ])("refuses %s", (_what, json) => {
    expect(() => readDocument(json)).toThrow(ExpectedFailure);
  });
});

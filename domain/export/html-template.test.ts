import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "./html-template";

/** A browser's reading of `<p title="…">…</p>`: what its attribute and its text say, or null when it is anything else. */
function read(markup: string): { title: string; text: string } | null {
  const [element, ...more] = parseFragment(markup).childNodes;
  if (element === undefined || !("tagName" in element) || more.length > 0) return null;
  const texts = element.childNodes.filter(
    (node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text",
  );
  if (element.tagName !== "p" || texts.length !== element.childNodes.length) return null;
  return { title: element.attrs[0]?.value ?? "", text: texts.map(({ value }) => value).join("") };
}

describe("html", () => {
  it.each([
    "<script>alert(1)</script>",
    `"><img src=x onerror=alert(1)>`,
    "' autofocus onfocus=alert(1) '",
    "</p></style><!-- -->",
    "&lt;b&gt; &amp;amp; &#60;",
    "\u202Eevil\u202C \u2066left",
    "👩‍👩‍👧 “quoted” — ’tis",
    "$& $1 ${text}",
  ])("keeps hostile text as text: %s", (text) => {
    expect(read(html`<p title="${text}">${text}</p>`.toString())).toEqual({ title: text, text });
  });

  it("shows any text as it is, in an element and in an attribute", () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom("<", ">", "&", '"', "'", "/", "!", "-", "=", "`"),
          fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
        ),
      })
      .filter((drawn) => !/[\0\r]/.test(drawn));
    fc.assert(
      fc.property(text, (drawn) => {
        expect(read(html`<p title="${drawn}">${drawn}</p>`.toString())).toEqual({
          title: drawn,
          text: drawn,
        });
      }),
    );
  });

  it("keeps markup of its own, joins lists, and writes nothing for nothing", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(html`${items}${null}${false}${0}`.toString()).toBe("<li>a</li><li>&lt;b&gt;</li>0");
  });

  it("does not take text for markup because it claims to be", () => {
    const claimed = { toString: () => "<b>" };
    // @ts-expect-error Only markup made by `html` is markup.
    expect(() => html`${claimed}`.toString()).toThrow();
  });

  it("refuses an attribute without quotes, from which text could break out", () => {
    expect(() => html`<p title=${"a onclick=b"}></p>`).toThrow("quotes");
  });
});

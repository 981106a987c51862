import { describe, expect, it } from "vitest";
import { ExpectedFailure } from "@/domain/errors";
import { readDocument } from "@/editor/check-document";
import { buildTextMap } from "@/editor/text-map";
import { importArticle, type ImportedText } from "./import-article";

type Format = ImportedText["format"];

/** The imported document as the schema reads it, told briefly: `h2(…)`, `p(…)`, `b(…)` and so on. */
function told(content: string, format: Format = "html"): string {
  const doc = readDocument({ type: "doc", content: importArticle({ format, content }).blocks });
  return doc.children.map((block) => block.toString()).join("\n");
}

function textOf(content: string, format: Format = "html"): string {
  return buildTextMap(readDocument({ type: "doc", content: importArticle({ format, content }).blocks })).text;
}

function hrefsOf(content: string): string[] {
  const found = JSON.stringify(importArticle({ format: "html", content }).blocks).match(/"href":"[^"]*"/g);
  return [...new Set(found ?? [])];
}

describe("importing HTML", () => {
  it("keeps headings, paragraphs, lists, quotations, emphasis and links", () => {
    expect(
      told(
        `<h1>Barrier rises</h1><h4>Costs</h4><p>It <b>holds</b>, <em>they</em> <a href="https://example.org/">say</a>.</p>
         <ul><li>one<li>two<ol start=3><li>three</ol></ul><blockquote><p>It holds.</p></blockquote>`,
      ),
    ).toBe(
      'heading("Barrier rises")\nheading("Costs")\n' +
        'paragraph("It ", bold("holds"), ", ", italic("they"), " ", link("say"), ".")\n' +
        'bulletList(listItem(paragraph("one")), listItem(paragraph("two"), orderedList(listItem(paragraph("three")))))\n' +
        'blockquote(paragraph("It holds."))',
    );
  });

  it("lets a list begin where it says, unless nobody counts so far", () => {
    const begins = (start: string) =>
      importArticle({ format: "html", content: `<ol start="${start}"><li>one</ol>` }).blocks[0]?.attrs?.[
        "start"
      ];
    expect(["3", "0", "9007199254740991", "x", "1"].map(begins)).toEqual([
      3,
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("collapses whitespace as a browser does and changes no other character", () => {
    expect(
      textOf("<p>  The\n\tgate <b> holds</b> 5\u00a0000 m³,\u2009“so they say…” </p>\n<p>e\u0301 ﬁ ½</p>"),
    ).toBe("The gate holds 5\u00a0000 m³,\u2009“so they say…”\ne\u0301 ﬁ ½");
  });

  it("reads one break as a line and two as a new paragraph", () => {
    expect(told("<div>one<br>two<br> <br>three<br></div>")).toBe(
      'paragraph("one", hardBreak, "two")\nparagraph("three")',
    );
  });

  it("reads a table row by row, and a table that only lays out a page as its content", () => {
    expect(told("<table><caption>Cost</caption><tr><th>Year<th>Million<tr><td>2019<td>210</table>")).toBe(
      'paragraph("Cost")\nparagraph("Year · Million")\nparagraph("2019 · 210")',
    );
    expect(told("<table><tr><td><h2>Costs</h2><p>It holds.</p><td></table>")).toBe(
      'heading("Costs")\nparagraph("It holds.")',
    );
  });

  it("keeps captions and the standfirst, which can be checked too", () => {
    expect(
      importArticle({
        format: "html",
        content: `<h1>Barrier rises</h1><h2 class="story-standfirst">The cost has doubled.</h2>
          <figure><img src="https://example.org/a.jpg" alt="no"><figcaption>The gate in May.</figcaption></figure>`,
      }).blocks.slice(1),
    ).toEqual([
      {
        type: "paragraph",
        attrs: { role: "standfirst" },
        content: [{ type: "text", text: "The cost has doubled." }],
      },
      { type: "paragraph", content: [{ type: "text", text: "The gate in May." }] },
    ]);
  });

  it("cleans up what Google Docs leaves in a paste", () => {
    expect(
      told(
        `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap">It </span><span style="font-weight:700">holds</span></p><br><ul><li dir="ltr"><p><span>one</span></p></li></ul></b>`,
      ),
    ).toBe('paragraph("It ", bold("holds"))\nbulletList(listItem(paragraph("one")))');
  });

  it("cleans up what Word leaves in a paste, and finds its lists", () => {
    const item = (sign: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(
      told(
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head>
         <body><!--StartFragment--><p class=MsoNormal>It holds.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item("·", "one")}${item("·", "two")}<p>So.</p>${item("1.", "first")}<!--EndFragment--></body></html>`,
      ),
    ).toBe(
      'paragraph("It holds.")\nbulletList(listItem(paragraph("one")), listItem(paragraph("two")))\n' +
        'paragraph("So.")\norderedList(listItem(paragraph("first")))',
    );
  });

  it("leaves out what a browser would not show", () => {
    expect(
      textOf(
        `<p>It holds.</p><p hidden>one</p><p style="color:red; display : none">two</p><p style="display:none">three</p>
         <!-- four --><template>five</template><noscript>six</noscript><p><span style="mso-hide:all">seven</span></p>`,
      ),
    ).not.toMatch(/one|two|three|four|five|six|seven/);
  });

  it("offers what stood in a navigation or a footer for dropping", () => {
    const content =
      "<nav><a href=/>Home page of the Courier</a></nav><p>It holds.</p><footer>Write to us</footer>";
    expect(importArticle({ format: "html", content }).doubtful).toEqual([0, 2]);
  });
});

describe("importing hostile HTML", () => {
  it.each([
    `<script>alert(1)</script>`,
    `<p onclick="alert(1)">word</p>`,
    `<img src=x onerror=alert(1)>`,
    `<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>word</text></a></svg>`,
    `<math><mi xlink:href="data:x,<script>alert(1)</script>">word</mi></math>`,
    `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
    `<object data="javascript:alert(1)">word</object><embed src="javascript:alert(1)">`,
    `<style>@import url(https://example.org/x.css)</style>`,
    `<link rel=stylesheet href=https://example.org/x.css><meta http-equiv=refresh content="0;url=javascript:alert(1)">`,
    `<noscript><p title="</noscript><img src=x onerror=alert(1)>">word</p></noscript>`,
    `<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">word</button></form>`,
    `<table background="javascript:alert(1)"><tr><td style="background:url(javascript:alert(1))">word</table>`,
    `<template><script>alert(1)</script></template>`,
    `<base href="https://example.org/"><a href="/x">word</a>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  ])("leaves nothing of %s but words", (hostile) => {
    const told = JSON.stringify(importArticle({ format: "html", content: `<p>safe</p>${hostile}` }).blocks);
    expect(told).not.toMatch(/alert|javascript|example\.org|onerror|"attrs"/);
  });

  it.each([
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<b>x</b>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org/x",
    "/x",
    "https://",
  ])("drops the link %s and keeps its words", (href) => {
    expect(textOf(`<p>see <a href="${href}">this</a></p>`)).toBe("see this");
    expect(hrefsOf(`<p>see <a href="${href}">this</a></p>`)).toEqual([]);
  });

  it.each([
    ["deep nesting", "<div>".repeat(300) + "word"],
    ["a million tags", "<br>".repeat(250_000)],
    [
      "formatting that multiplies",
      `<p>${"<b>".repeat(3)}${Array.from({ length: 200 }, (_, i) => `<b a=${String(i)}>`).join("")}</p>` +
        "<p>x".repeat(20_000),
    ],
  ])("refuses %s before it costs anything", (_what, content) => {
    expect(() => importArticle({ format: "html", content })).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  it("refuses a page without words", () => {
    expect(() => importArticle({ format: "html", content: "<img src=x>&nbsp;" })).toThrow(ExpectedFailure);
  });
});

describe("importing plain text", () => {
  it("makes each line a paragraph, word for word", () => {
    const lines = ["Barrier rises", "**Interviewer:** Does it  hold?", "1. It does.", "- It must, he said."];
    expect(textOf(lines.join("\r\n\r\n"), "text")).toBe(lines.join("\n"));
  });

  it("makes lines with bullets a list", () => {
    expect(told("Key points\n- one\n- two\n\nIt holds.", "text")).toBe(
      'paragraph("Key points")\nbulletList(listItem(paragraph("one")), listItem(paragraph("two")))\nparagraph("It holds.")',
    );
  });

  it("joins the lines of hard-wrapped text", () => {
    const wrapped =
      "The tidal gate at Easthaven has doubled in cost since it was first\n" +
      "announced, and the port authority, which is to pay for a third of it,\n" +
      "has not voted the money. It will hold, the ministry says, for a well-\n" +
      "known reason.\n\nHearings open on 14 April in the town hall, the mayor said, and they\nwill last for a week.";
    expect(textOf(wrapped, "text").split("\n")).toEqual([
      expect.stringMatching(/first announced, .* a well-known reason\.$/),
      expect.stringMatching(/^Hearings .* they will last/),
    ]);
  });

  it("joins no lines of a poem, an interview or Chinese", () => {
    const poem =
      "The tide comes in,\nthe tide goes out,\nthe gate of Easthaven holds the sea,\nand so it does.";
    const interview =
      "Does it hold?\nIt does hold, as everyone in Easthaven can see for themselves.\nWhen is it ready?\nSoon.";
    const chinese = "防波堤将保护四万户家庭免受洪水侵袭".repeat(3);
    for (const text of [poem, interview, [chinese, chinese, chinese, chinese].join("\n")]) {
      expect(textOf(text, "text")).toBe(text);
    }
  });

  it("offers the page's furniture for dropping and drops nothing itself", () => {
    const content =
      "Last update: 24 April 2025\nNewsroom logo\nBarrier rises\nNone\nIt holds.\n* * *\nNone of them voted.";
    expect(importArticle({ format: "text", content })).toMatchObject({ doubtful: [0, 1, 3, 5] });
    expect(textOf(content, "text")).toBe(content);
  });

  it("takes a million characters, and refuses more paragraphs than an article has", () => {
    expect(textOf("word ".repeat(200_000), "text")).toHaveLength(999_999);
    expect(() => textOf("a\n".repeat(150_000), "text")).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });
});

describe("importing Markdown", () => {
  it("reads its structure and keeps HTML in it as text", () => {
    expect(
      told(
        "# Barrier rises\n\nIt **holds**, [they say](https://example.org/).\n\n- one\n- two\n\n> So.",
        "markdown",
      ),
    ).toBe(
      'heading("Barrier rises")\nparagraph("It ", bold("holds"), ", ", link("they say"), ".")\n' +
        'bulletList(listItem(paragraph("one")), listItem(paragraph("two")))\nblockquote(paragraph("So."))',
    );
    expect(textOf("<b>x</b> [y](javascript:alert)", "markdown")).toBe("<b>x</b> [y](javascript:alert)");
  });
});

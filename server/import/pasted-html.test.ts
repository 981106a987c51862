import { describe, expect, test } from "vitest";
import { readDocument } from "@/editor/check-document";
import { importArticle } from "./import-article";

/** What becomes of a clipboard's HTML, told briefly, a block a line. */
function told(content: string): string[] {
  const doc = readDocument({ type: "doc", content: importArticle({ format: "html", content }).blocks });
  return doc.children.map((block) => block.toString());
}

/** What Word for Windows puts on the clipboard around its paragraphs. */
function fromWord(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:TrackMoves>false</w:TrackMoves></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:612.0pt 792.0pt;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head><body lang=EN-GB link="#0563C1" style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

function wordItem(sign: string, level: number, words: string, list = "l0"): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${String(level * 36)}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:${list} level${String(level)} lfo1'><![if !supportLists]><span lang=EN-GB style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>`;
}

describe("a paste from Word", () => {
  test("keeps headings, emphasis and links, and drops what Word says to itself", () => {
    expect(
      told(
        fromWord(
          `<h1>Barrier rises<o:p></o:p></h1>
<p class=MsoNormal><b><span lang=EN-GB style='mso-bidi-font-weight:bold'>It holds</span></b><span lang=EN-GB>, the
ministry <i>says</i>, see <a href="https://harbour.example/a" title="">its
account</a>.<o:p></o:p></span></p><p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>
<p class=MsoQuote><span lang=EN-GB>So far.<o:p></o:p></span></p>`,
        ),
      ),
    ).toEqual([
      'heading("Barrier rises")',
      'paragraph(bold("It holds"), ", the ministry ", italic("says"), ", see ", link("its account"), ".")',
      'paragraph("So far.")',
    ]);
  });

  test("keeps lists in lists", () => {
    expect(
      told(
        fromWord(
          wordItem("·", 1, "who pays") +
            wordItem("o", 2, "the town") +
            wordItem("o", 2, "the state") +
            wordItem("·", 1, "who knew"),
        ),
      ),
    ).toEqual([
      'bulletList(listItem(paragraph("who pays"), bulletList(listItem(paragraph("the town")), listItem(paragraph("the state")))), listItem(paragraph("who knew")))',
    ]);
  });

  test("takes tracked changes as accepted and leaves comments out", () => {
    expect(
      told(
        fromWord(
          `<p class=MsoNormal><span lang=EN-GB>It <del cite="mailto:Piet" datetime="2026-03-01T10:00">hardly </del><ins cite="mailto:Piet" datetime="2026-03-01T10:00">surely </ins><a style='mso-comment-reference:PA_1;mso-comment-date:20260301T1000'>holds</a></span><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[PA1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span><span lang=EN-GB>.<o:p></o:p></span></p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt language=JavaScript><![endif]><p class=MsoCommentText>&nbsp;<![if !supportAnnotations]><a class=msocomoff href="#_msoanchor_1">[PA1]</a><![endif]>Who says so?<o:p></o:p></p></div></div></div>`,
        ),
      ),
    ).toEqual(['paragraph("It surely holds.")']);
  });

  test("puts a footnote behind the paragraph that refers to it", () => {
    expect(
      told(
        fromWord(
          `<p class=MsoNormal><span lang=EN-GB>It holds.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> So far.<o:p></o:p></span></p>
<p class=MsoNormal>Nobody asked.<o:p></o:p></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a><span lang=EN-GB> Ministry, page 7.<o:p></o:p></span></p></div></div>`,
        ),
      ),
    ).toEqual([
      'paragraph("It holds.[1] So far.")',
      'paragraph("[1] Ministry, page 7.")',
      'paragraph("Nobody asked.")',
    ]);
  });

  test("reads a table row by row", () => {
    const cell = (words: string) =>
      `<td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal><span lang=EN-GB>${words}<o:p></o:p></span></p></td>`;
    expect(
      told(
        fromWord(
          `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr style='mso-yfti-irow:0'>${cell("Part")}${cell("2026")}</tr><tr style='mso-yfti-irow:1'>${cell("Lock")}${cell("72 million")}</tr></table>`,
        ),
      ),
    ).toEqual(['paragraph("Part · 2026")', 'paragraph("Lock · 72 million")']);
  });

  test("from the browser is as clean", () => {
    const run = (words: string, look = "") =>
      `<span data-contrast="auto" xml:lang="EN-GB" class="TextRun SCXW1 BCX0" style="${look}"><span class="NormalTextRun SCXW1 BCX0">${words}</span></span>`;
    const end = `<span class="EOP SCXW1 BCX0" data-ccp-props="{}">&nbsp;</span>`;
    expect(
      told(
        `<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" role="heading" aria-level="1">${run("Barrier rises")}${end}</p></div>
<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0">${run("It ")}${run("holds", "font-weight:bold")}${run(".")}${end}</p></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li class="OutlineElement Ltr SCXW1 BCX0" aria-level="1" role="listitem"><p class="Paragraph SCXW1 BCX0">${run("who pays")}${end}</p></li></ul></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li class="OutlineElement Ltr SCXW1 BCX0" aria-level="1" role="listitem"><p class="Paragraph SCXW1 BCX0">${run("who knew")}${end}</p></li></ul></div>`,
      ),
    ).toEqual([
      'heading("Barrier rises")',
      'paragraph("It ", bold("holds"), ".")',
      'bulletList(listItem(paragraph("who pays")), listItem(paragraph("who knew")))',
    ]);
  });
});

describe("a paste from Google Docs", () => {
  const span = (words: string, look = "") =>
    `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${look.includes("weight") ? "" : "font-weight:400;"}${look.includes("font-style") ? "" : "font-style:normal;"}text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;${look}">${words}</span>`;
  const item = (words: string, level = 1) =>
    `<li dir="ltr" style="list-style-type:disc;font-size:11pt;white-space:pre" aria-level="${String(level)}"><p dir="ltr" style="line-height:1.38;margin-top:0pt" role="presentation">${span(words)}</p></li>`;
  const fromDocs = (body: string) =>
    `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c">${body}</b><br class="Apple-interchange-newline">`;

  test("keeps headings, emphasis, links and lists in lists", () => {
    expect(
      told(
        fromDocs(
          `<h1 dir="ltr" style="line-height:1.38;margin-top:20pt">${span("Barrier rises", "font-size:20pt")}</h1>
<p dir="ltr">${span("It ")}${span("holds", "font-weight:700")}${span(", see ")}<a href="https://harbour.example/a" style="text-decoration:none">${span("its account", "font-style:italic")}</a>${span(".")}</p><br />
<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px">${item("who pays")}<ul style="margin-top:0">${item("the town", 2)}</ul>${item("who knew")}</ul>`,
        ),
      ),
    ).toEqual([
      'heading("Barrier rises")',
      'paragraph("It ", bold("holds"), ", see ", link(italic("its account")), ".")',
      'bulletList(listItem(paragraph("who pays"), bulletList(listItem(paragraph("the town")))), listItem(paragraph("who knew")))',
    ]);
  });

  test("reads its tables, and keeps its soft line breaks", () => {
    const cell = (words: string) =>
      `<td style="border-left:solid #000000 1pt;vertical-align:top"><p dir="ltr">${span(words)}</p></td>`;
    expect(
      told(
        fromDocs(
          `<p dir="ltr">${span("It holds,")}${span("<br />")}${span("they say.")}</p><div dir="ltr" style="margin-left:0pt" align="left"><table style="border:none;border-collapse:collapse"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt">${cell("Lock")}${cell("72 million")}</tr></tbody></table></div>`,
        ),
      ),
    ).toEqual(['paragraph("It holds,", hardBreak, "they say.")', 'paragraph("Lock · 72 million")']);
  });
});

describe("a paste from a browser", () => {
  test("keeps what was read and drops what stood around and between it", () => {
    expect(
      told(
        `<meta charset='utf-8'><html><body><!--StartFragment--><header style="box-sizing: border-box; color: rgb(18, 18, 18);"><h1 style="font-size: 34px; font-variant-ligatures: normal; -webkit-text-stroke-width: 0px;">Barrier rises</h1><div style="display: flex;"><button aria-label="Share"><svg><title>Share</title></svg>Share</button><a href="javascript:void(0)" style="display: none;">Print</a></div></header>
<p style="margin: 0px 0px 1em; color: rgb(18, 18, 18); white-space-collapse: collapse; text-decoration-thickness: initial;">It <span style="font-weight: 700;">holds</span>,<span>&nbsp;</span><a href="https://harbour.example/a?utm=1" data-link-name="in body link" style="color: rgb(199, 0, 0);">they say</a>.<sup class="reference" style="line-height: 1;"><a href="#cite-1">[1]</a></sup></p>
<figure style="margin: 0px;"><picture><source srcset="a.webp"><img src="https://harbour.example/a.jpg" alt="The gate"></picture><figcaption>The gate in May.</figcaption></figure>
<aside style="float: right;"><h3>More on this story</h3><ul><li><a href="https://harbour.example/b">Ferry stops</a></li></ul></aside>
<blockquote style="quotes: none;"><p>So far.</p></blockquote><!--EndFragment--></body></html>`,
      ),
    ).toEqual([
      'heading("Barrier rises")',
      'paragraph("It ", bold("holds"), ",\u00a0", link("they say"), ".[1]")',
      'paragraph("The gate in May.")',
      'heading("More on this story")',
      'bulletList(listItem(paragraph(link("Ferry stops"))))',
      'blockquote(paragraph("So far."))',
    ]);
  });
});

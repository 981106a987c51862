import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ArticleNode } from "@/domain/article/article";
import { ArticleText } from "./article-text";

const link = { type: "link", attrs: { href: "https://example.org/report" } };
const [bold, italic] = [{ type: "bold" }, { type: "italic" }];

function text(words: string, ...marks: NonNullable<ArticleNode["marks"]>): ArticleNode {
  return { type: "text", text: words, marks };
}

function paragraph(...content: ArticleNode[]): ArticleNode {
  return { type: "paragraph", content };
}

function html(...content: ArticleNode[]): string {
  return renderToStaticMarkup(<ArticleText doc={{ type: "doc", content }} />);
}

describe("ArticleText", () => {
  it("draws every kind of block", () => {
    expect(
      html(
        { type: "heading", attrs: { level: 1, role: "headline" }, content: [text("Barrier rises")] },
        {
          type: "paragraph",
          attrs: { role: "standfirst" },
          content: [text("The gate has doubled in cost.")],
        },
        { type: "heading", attrs: { level: 3 }, content: [text("Hearings")] },
        { type: "blockquote", content: [paragraph(text("It holds."))] },
        {
          type: "orderedList",
          attrs: { start: 4 },
          content: [
            { type: "listItem", content: [paragraph(text("Fourth"), { type: "hardBreak" }, text("line"))] },
          ],
        },
      ),
    ).toBe(
      '<h1 data-role="headline">Barrier rises</h1>' +
        '<p data-role="standfirst">The gate has doubled in cost.</p>' +
        "<h3>Hearings</h3>" +
        "<blockquote><p>It holds.</p></blockquote>" +
        '<ol start="4"><li><p>Fourth<br/>line</p></li></ol>',
    );
  });

  it("keeps a link with emphasis in it one link", () => {
    expect(
      html(
        paragraph(
          text("see ", link),
          text("the ", link, bold),
          text("report", link, bold, italic),
          text("!"),
        ),
      ),
    ).toBe(
      '<p><a href="https://example.org/report" target="_blank" rel="noopener noreferrer nofollow" draggable="false">' +
        "see <strong>the <em>report</em></strong></a>!</p>",
    );
  });

  it("shows hostile text as text", () => {
    const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;`;
    expect(html(paragraph(text(hostile)))).toBe(
      "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;&amp;lt;</p>",
    );
  });

  it("refuses a document with a link that runs a program", () => {
    const hostile = { type: "link", attrs: { href: "javascript:alert(1)" } };
    expect(() => html(paragraph(text("click", hostile)))).toThrow();
  });
});

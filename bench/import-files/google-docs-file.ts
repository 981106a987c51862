import { strToU8, zipSync } from "fflate";
import { runsOf, type Run, type Story, type StoryBlock } from "./story";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes a story the way an editor in the browser exports it: styles by name, everything restated on every run. */
export function toGoogleDocx(story: Story): Uint8Array {
  const links: string[] = [];
  const body = story.blocks.map((block) => bodyOf(block, links)).join("");
  const parts = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml" PartName="/word/styles.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml" PartName="/word/numbering.xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>${links.map((href, index) => `<Relationship Id="rIdL${String(index)}" Type="${office}/hyperlink" Target="${escape(href)}" TargetMode="External"/>`).join("")}</Relationships>`,
    "word/styles.xml": `${head}<w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    "word/numbering.xml": `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    "word/document.xml": `${head}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:h="16838" w:w="11906" w:orient="portrait"/></w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: "2026-03-01",
  });
}

function bodyOf(block: StoryBlock, links: string[]): string {
  if ("h1" in block) return paragraph('<w:pStyle w:val="Title"/>', block.h1, links);
  if ("h2" in block) return paragraph('<w:pStyle w:val="Heading1"/>', block.h2, links);
  if ("p" in block) return paragraph("", block.p, links) + emptyParagraph;
  if ("bullets" in block) {
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    return block.bullets.map((line) => paragraph(item, line, links)).join("") + emptyParagraph;
  }
  if (!("table" in block)) throw new Error("not a block of this kind of file");
  const rows = block.table.map(
    (row) =>
      `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph("", cell, links)}</w:tc>`).join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

const emptyParagraph = '<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>';

function paragraph(properties: string, line: string, links: string[]): string {
  const runs = runsOf(line).map((run) => {
    if (run.href === undefined) return runXml(run);
    links.push(run.href);
    return `<w:hyperlink r:id="rIdL${String(links.length - 1)}">${runXml(run)}</w:hyperlink>`;
  });
  return `<w:p w:rsidR="00000000"><w:pPr>${properties}<w:ind w:left="0"/><w:rPr/></w:pPr>${runs.join("")}</w:p>`;
}

/** A word or two at a time, as an editor saves what was typed at different moments. */
function runXml({ text, bold, italic }: Run): string {
  const properties = `<w:rPr>${bold ? '<w:b w:val="1"/>' : ""}${italic ? '<w:i w:val="1"/>' : ""}<w:rtl w:val="0"/></w:rPr>`;
  return (text.match(/.{1,17}/gu) ?? [])
    .map((piece) => `<w:r>${properties}<w:t xml:space="preserve">${escape(piece)}</w:t></w:r>`)
    .join("");
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

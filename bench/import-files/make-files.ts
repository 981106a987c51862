import fs from "node:fs";
import path from "node:path";
import { barrierReport } from "./articles/barrier-report";
import { ferryInquiry } from "./articles/ferry-inquiry";
import { floodAnniversary } from "./articles/flood-anniversary";
import { harbourStrike } from "./articles/harbour-strike";
import { libraryRoof } from "./articles/library-roof";
import { marketHall } from "./articles/market-hall";
import { nightTrain } from "./articles/night-train";
import {
  breakwaterRussian,
  bridgeChinese,
  budgetMarkdown,
  chimneyMarkdown,
  eelJapanese,
  saltArabic,
} from "./articles/plain-stories";
import { waterStudy } from "./articles/water-study";
import { toDocx, type Remark } from "./docx-files";
import { expectedHtml } from "./expected-html";
import { toGoogleDocx } from "./google-docs-file";
import { toPdf, toScannedPdf, type PdfLayout } from "./pdf-files";
import type { Story } from "./story";
import { toMarkdown, toTextFile } from "./text-files";

/** Makes the files of the corpus: `tsx bench/import-files/make-files.ts DIRECTORY`. */
const directory = process.argv[2];
if (directory === undefined) throw new Error("say where the files go");

type ExpectedNote = { exact: string; author: string; text: string };
type Facts = { held: boolean; encoding?: string; notes?: ExpectedNote[]; unplaced?: number };

const page: PdfLayout = {
  page: [595, 842],
  columns: 1,
  size: 11,
  gutter: 20,
  margin: 64,
  justified: false,
  hyphenated: false,
  paragraphs: "spaced",
  runningHeads: null,
  pageNumbers: true,
  headlineAcross: false,
};

const ferryRemarks: Remark[] = [
  { author: "Nina Voronzova", text: "Who says so? The inquiry's own file has a renewal in it." },
  { author: "Piet Aalto", text: "Counted from the port's log?\nOr from the timetable?" },
  { author: "Nina Voronzova", text: "From the log." },
];

const trainRemarks: Remark[] = [
  { author: "Oskar Brandt", text: "It was eighteen, by my count." },
  { author: "Inès Duval", text: "Needs a source: “61 nights” & which year?" },
];

write("docx-report", "docx", barrierReport, await toDocx(barrierReport), { held: false });
write(
  "docx-comments",
  "docx",
  ferryInquiry,
  await toDocx(ferryInquiry, {
    remarks: ferryRemarks,
    lines: {
      "The captain of the ferry that struck the north quay of Easthaven in January had not renewed his pilot's licence, an inquiry heard on Monday.":
        "The captain of the ferry that struck the <-south-><+north+> quay of Easthaven in January <c0>had not renewed his pilot's licence</c0>, an inquiry heard on Monday.",
      "Records of the port show that 212 crossings were made in that time.":
        "Records of the port show that <c1><c2>212 crossings</c2></c1> were made in that time<-, all of them unlawful->.",
    },
  }),
  {
    held: false,
    notes: [
      {
        exact: "had not renewed his pilot's licence",
        author: "Nina Voronzova",
        text: "Who says so? The inquiry's own file has a renewal in it.",
      },
      {
        exact: "212 crossings",
        author: "Piet Aalto",
        text: "Counted from the port's log?\nOr from the timetable?",
      },
      { exact: "212 crossings", author: "Nina Voronzova", text: "From the log." },
    ],
  },
);
write("docx-google-docs", "docx", libraryRoof, toGoogleDocx(libraryRoof), { held: true });
write(
  "docx-night-train",
  "docx",
  nightTrain,
  await toDocx(nightTrain, {
    remarks: trainRemarks,
    lines: {
      "A night train will again link the capital with Easthaven from 14 June, the railway announced on Wednesday, nineteen years after the last one was taken out of the timetable.{1}":
        "A night train will again link the capital with Easthaven from <+14 June+><-early summer->, the railway announced on Wednesday, <c0>**nineteen** years after the last one</c0> was taken out of the timetable.{1}",
      "Passengers' groups welcome the train and doubt the timetable. For two winters the line has been closed at night for repairs, and on 61 nights of the last year nothing ran at all.":
        "<-The ->Passengers' groups welcome the train and doubt the timetable. For two winters the line has been closed at night for repairs, and on <c1>61 nights <-or more ->of the last year</c1> nothing ran at all.",
    },
  }),
  {
    held: true,
    notes: [
      {
        exact: "nineteen years after the last one",
        author: "Oskar Brandt",
        text: "It was eighteen, by my count.",
      },
      {
        exact: "61 nights of the last year",
        author: "Inès Duval",
        text: "Needs a source: “61 nights” & which year?",
      },
    ],
  },
);

write("pdf-one-column", "pdf", harbourStrike, await toPdf(harbourStrike, page), { held: false });
write(
  "pdf-two-columns",
  "pdf",
  floodAnniversary,
  await toPdf(floodAnniversary, {
    ...page,
    page: [420, 470],
    columns: 2,
    size: 11.5,
    gutter: 18,
    margin: 54,
    justified: true,
    hyphenated: true,
    paragraphs: "indented",
    runningHeads: ["Easthaven Quarterly", "Winter 2026"],
    headlineAcross: true,
  }),
  { held: false },
);
write(
  "pdf-footnotes",
  "pdf",
  waterStudy,
  await toPdf(waterStudy, { ...page, size: 12, margin: 72, justified: true, paragraphs: "indented" }),
  { held: true },
);
write(
  "pdf-newsletter",
  "pdf",
  marketHall,
  await toPdf(marketHall, {
    ...page,
    page: [460, 500],
    columns: 3,
    size: 10,
    gutter: 14,
    margin: 44,
    justified: true,
    hyphenated: true,
    headlineAcross: true,
    runningHeads: ["The Market Letter", "The Market Letter"],
  }),
  { held: true },
);
writeRefused("pdf-scanned", await toScannedPdf(), "no text");

write("txt-windows-1251", "txt", breakwaterRussian, toTextFile(breakwaterRussian, "CP1251"), {
  held: false,
  encoding: "windows-1251",
});
write("txt-gb18030", "txt", bridgeChinese, toTextFile(bridgeChinese, "GB18030"), {
  held: false,
  encoding: "gb18030",
});
write("txt-shift-jis", "txt", eelJapanese, toTextFile(eelJapanese, "CP932"), {
  held: true,
  encoding: "shift_jis",
});
write("txt-utf-16", "txt", saltArabic, toTextFile(saltArabic, "UTF-16LE", Uint8Array.of(0xff, 0xfe)), {
  held: true,
  encoding: "utf-16le",
});
write("md-budget", "md", budgetMarkdown, toMarkdown(budgetMarkdown), { held: false });
write("md-chimney", "md", chimneyMarkdown, toMarkdown(chimneyMarkdown), { held: true });

function write(name: string, ending: string, story: Story, source: Uint8Array, facts: Facts): void {
  const folder = path.join(directory ?? "", name);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `source.${ending}`), source);
  fs.writeFileSync(path.join(folder, "expected.html"), expectedHtml(story));
  const { headline, byline, publishedAt, language } = story;
  writeFacts(folder, { headline, byline, publishedAt, language, ...facts });
}

function writeRefused(name: string, source: Uint8Array, refused: string): void {
  const folder = path.join(directory ?? "", name);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "source.pdf"), source);
  writeFacts(folder, { held: false, refused });
}

function writeFacts(folder: string, facts: object): void {
  fs.writeFileSync(path.join(folder, "facts.json"), `${JSON.stringify(facts, null, 2)}\n`);
}

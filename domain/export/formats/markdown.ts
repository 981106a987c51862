import type { Summary } from "@/domain/summary/summary";
import type { ExportFormat } from "../export-format";
import { blocks, type Markdown } from "../markdown-template";
import { annotatedCopy } from "./markdown/annotated-copy";
import { changes } from "./markdown/changes";
import { footnotes } from "./markdown/footnotes";
import { head } from "./markdown/head";
import { howToRead } from "./markdown/how-to-read";
import { mustFix } from "./markdown/must-fix";
import { reviews } from "./markdown/reviews";
import { statements } from "./markdown/statements";

/** For text editors, wikis and content systems: CommonMark, with the sources as footnotes. */
export const markdownFormat: ExportFormat = {
  name: "markdown",
  label: "Markdown, with footnotes",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  write: ({ summary }) => `${report(summary).toString()}\n`,
};

function report(summary: Summary): Markdown {
  return blocks([
    head(summary),
    mustFix(summary),
    changes(summary),
    statements(summary),
    annotatedCopy(summary),
    reviews(summary),
    howToRead(summary),
    footnotes(summary),
  ]);
}

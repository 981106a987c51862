import type { ExportFormat } from "../export-format";
import { html, type Html } from "../html-template";
import type { Summary } from "@/domain/summary/summary";
import { annotatedCopy } from "./html/annotated-copy";
import { changes } from "./html/changes";
import { figures, textureDefinitions } from "./html/figures";
import { head } from "./html/head";
import { howToRead } from "./html/how-to-read";
import { lanes } from "./html/lanes";
import { mustFix } from "./html/must-fix";
import { reviews } from "./html/reviews";
import { sources } from "./html/sources";
import { statementTable } from "./html/statement-table";
import { copyStyle } from "./html/style/copy-style";
import { groundStyle } from "./html/style/ground-style";
import { paperStyle } from "./html/style/paper-style";
import { reportStyle } from "./html/style/report-style";

/** For people: one file that needs nothing else, to read, to send, to print. */
export const htmlFormat: ExportFormat = {
  name: "html",
  label: "Web page, to read or print",
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  write: ({ summary }) => `<!doctype html>\n${page(summary).toString()}\n`,
};

// Opened from a disk it has no headers to protect it: it forbids itself everything but its own style.
function page(summary: Summary): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${summary.head.audience === "desk" && "INTERNAL: "}Fact-check: ${summary.head.headline}</title>
      ${groundStyle}${reportStyle}${copyStyle}${paperStyle}
    </head>
    <body>
      <main>
        ${textureDefinitions}${head(summary)}${lanes(summary)}${mustFix(summary)}${changes(summary)}${statementTable(summary)}${figures(summary)}${annotatedCopy(summary)}
        ${sources(summary)}${reviews(summary)}${howToRead(summary)}
      </main>
    </body>
  </html>`;
}

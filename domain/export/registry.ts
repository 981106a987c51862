import type { ExportFormat } from "./export-format";
import { citationsCsvFormat } from "./formats/citations-csv";
import { htmlFormat } from "./formats/html";
import { jsonFormat } from "./formats/json";
import { markdownFormat } from "./formats/markdown";
import { statementsCsvFormat } from "./formats/statements-csv";

/** Every format there is. The menu, the download's address and the shared contract test read this table. */
export const exportFormats: readonly ExportFormat[] = [
  htmlFormat,
  markdownFormat,
  statementsCsvFormat,
  citationsCsvFormat,
  jsonFormat,
];

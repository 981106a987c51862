import { checkFileSchema } from "@/domain/summary/check-file";
import { summarySchema } from "@/domain/summary/summary";
import type { ExportFormat } from "../export-format";

/** For machines and, for the desk, for rebuilding the check: what leaves has passed its own schema. */
export const jsonFormat: ExportFormat = {
  name: "json",
  label: "JSON, with all its data",
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  write: ({ summary, check }) => {
    const file = check === null ? summarySchema.parse(summary) : checkFileSchema.parse({ ...summary, check });
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};

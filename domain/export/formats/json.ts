import { checkFileSchema } from "@/domain/summary/check-file";
import type { ExportFormat } from "../export-format";

/** For machines, and for rebuilding the check: what leaves has passed its own schema. */
export const jsonFormat: ExportFormat = {
  name: "json",
  label: "JSON, with all its data",
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  write: ({ summary, article, annotations }) =>
    `${JSON.stringify(checkFileSchema.parse({ ...summary, check: { article, annotations } }), null, 2)}\n`,
};

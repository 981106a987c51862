import type { ExportFormat } from "./export-format";
import { htmlFormat } from "./formats/html";
import { jsonFormat } from "./formats/json";

/** Every format there is. The menu, the download's address and the shared contract test read this table. */
export const exportFormats: readonly ExportFormat[] = [htmlFormat, jsonFormat];

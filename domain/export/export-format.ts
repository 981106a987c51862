import type { FactCheck } from "@/domain/summary/check-file";

/** One way to take a fact-check summary out of Galley. */
export type ExportFormat = {
  /** Its place in the address of the download. */
  name: string;
  /** What the menu calls it. */
  label: string;
  /** Of the file's name, without a dot. */
  extension: string;
  /** With its charset. */
  mediaType: string;
  /** The whole file. Counts nothing: every number comes from the summary. */
  write: (check: FactCheck) => string;
};

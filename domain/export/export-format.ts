import type { Report } from "./report-for";

/** One way to take a fact-check summary out of Galley. */
export type ExportFormat = {
  /** Its place in the address of the download. */
  name: string;
  /** What the menu calls it. */
  label: string;
  /** What a file holds that is only a part of the report, as its name says it: "citations". */
  part?: string;
  /** Of the file's name, without a dot. */
  extension: string;
  /** With its charset. */
  mediaType: string;
  /** The whole file, for the audience that the summary's head names. Counts nothing: every number comes from the summary. */
  write: (report: Report) => string;
};

import { commaLine, type Kind } from "@/domain/evidence/kind";

/** An uploaded file, named where its title is not its name. */
export const document: Kind = {
  label: "Document",
  describe: ({ title, publisher, publishedAt, file }, locator) =>
    commaLine(
      title,
      file === null || file.name === title ? null : file.name,
      publisher,
      publishedAt,
      locator,
    ),
};

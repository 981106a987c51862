import { describe, expect, it } from "vitest";
import type { ExportFormat } from "./export-format";
import { exportFormats } from "./registry";
import { reportFor } from "./report-for";
import { checks, everyReader } from "./testing/some-checks";

describe.each(exportFormats)("the $name format", (format) => {
  describe.each(everyReader)("for %s", (_, readers) => {
    it.each(checks)("writes %s, the same each time", (_, check) => {
      const written = format.write(reportFor(check, readers));
      expect(written.length).toBeGreaterThan(80);
      expect(written.isWellFormed()).toBe(true);
      expect(format.write(reportFor(check, readers))).toBe(written);
    });

    it.each(checks)("says at once whether it is internal: %s", (_, check) => {
      const written = format.write(reportFor(check, readers));
      expect(written.includes("INTERNAL")).toBe(readers.audience === "desk");
    });
  });

  it("can be a place in an address and the end of a file’s name", () => {
    expect(format.name).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(format.extension).toMatch(/^[a-z0-9]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/);
    expect(exportFormats.filter(({ name }) => name === format.name)).toHaveLength(1);
    const isSameFile = ({ part, extension }: ExportFormat) =>
      part === format.part && extension === format.extension;
    expect(exportFormats.filter(isSameFile)).toHaveLength(1);
  });
});

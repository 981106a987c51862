import type { ExportFormat } from "./export-format";
import type { Summary } from "@/domain/summary/summary";

/** Some file systems take no more than 255 bytes a name, and a letter may be four. */
const longestSlug = 50;

/**
 * What an export is called on a disk: for whom, the headline in any script, what it is, and of
 * which version, as "INTERNAL-barrier-would-shield-40-000-homes-fact-check-v2.html". Letters,
 * digits and hyphens only, so that it is safe as a name everywhere.
 */
export function fileNameOf(
  { audience, headline, versionNumber }: Pick<Summary["head"], "audience" | "headline" | "versionNumber">,
  { part, extension }: Pick<ExportFormat, "part" | "extension">,
): string {
  const slug = (headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("-");
  const short = Array.from(slug).slice(0, longestSlug).join("").replace(/-+$/, "");
  const parts = [
    ...(audience === "desk" ? ["INTERNAL"] : []),
    short || "article",
    `fact-check-v${String(versionNumber)}`,
    ...(part === undefined ? [] : [part]),
  ];
  return `${parts.join("-")}.${extension}`;
}

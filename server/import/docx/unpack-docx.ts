import "server-only";
import { unzipSync } from "fflate";
import { ExpectedFailure, invalid } from "@/domain/errors";

/** What an archive may unpack to, as it says itself; what says less than it holds is cut off there. */
const mostEntries = 2_000;
const mostBytes = 100 * 1024 * 1024;
const mostRatio = 100;
/** Below this a high ratio is no danger: an empty part of a file packs well. */
const harmless = 1024 * 1024;

/** The parts of a Word file that are text, by their path; its pictures are left where they are. */
export type DocxParts = Record<string, Uint8Array>;

/**
 * Unpacks a Word file, within bounds that are checked before anything is unpacked.
 *
 * @throws ExpectedFailure "invalid" for what is no archive, "too-large" beyond 2,000 entries, 100 MB
 *   or a hundred times its own size
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  let [entries, total] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        total += originalSize;
        if (entries > mostEntries) throw tooLarge(`more than ${String(mostEntries)} entries`);
        if (total > mostBytes) throw tooLarge(`more than ${String(mostBytes)} bytes`);
        if (originalSize > harmless && originalSize > size * mostRatio) {
          throw tooLarge(`a part of ${String(originalSize)} bytes packed to ${String(size)}`);
        }
        return /\.(?:xml|rels)$/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw invalid(
      "This file is damaged and cannot be read. Open it in Word, save it again and choose it once more.",
    );
  }
}

export function tooLarge(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "too-large",
    "This file has too much in it to be read safely. Nothing was added. Copy only the article and paste it.",
    { log: `docx refused: ${log}` },
  );
}

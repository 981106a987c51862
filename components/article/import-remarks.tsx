import { encodingLabel } from "@/domain/article/encodings";
import type { ImportPreview } from "@/domain/article/import-preview";

type Props = { preview: Pick<ImportPreview, "notes" | "unplaced" | "encoding"> };

/** What came with a file besides its text, and what had to be guessed to read it. */
export function ImportRemarks({ preview: { notes, unplaced, encoding } }: Props) {
  return (
    <>
      {notes === 0 ? null : (
        <p className="text-sm text-ink-2">
          {notes === 1 ? "One passage with comments is" : `${String(notes)} passages with comments are`}{" "}
          marked as unchecked, the comments as your rationale.
        </p>
      )}
      {unplaced === 0 ? null : (
        <p className="text-sm text-ink-2">
          {unplaced === 1 ? "One comment is" : `${String(unplaced)} comments are`} left out, because the words
          {unplaced === 1 ? " it" : " they"} stood on are not in the text.
        </p>
      )}
      {encoding?.isGuess === true ? (
        <p className="text-sm text-ink-2">
          It does not say in which encoding it is written: this is read as {encodingLabel(encoding.name)},
          which is a guess.
        </p>
      ) : null}
    </>
  );
}

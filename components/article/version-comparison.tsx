import { Notice } from "@/components/ui/notice";
import type { ComparedBlock, Consequences, VersionPreview } from "@/domain/article/version";
import { counted } from "@/domain/text/plain-english";
import { languageName } from "./language-choices";
import { wordingChange, type WordingPart } from "@/domain/text/wording-change";

/** Unchanged paragraphs beside each other: beyond so many only their number is shown. */
const shownUnchanged = 2;

/** Less of the old text than this, and it is likely another article. */
const anotherArticle = 0.2;

/** What a new text changes, paragraph by paragraph and word by word, and what becomes of the statements. */
export function VersionComparison({ preview }: { preview: VersionPreview }) {
  const { baseNumber, blocks, consequences, likeness, otherLanguage } = preview;
  return (
    <>
      <ConsequenceLine consequences={consequences} />
      {otherLanguage !== null || likeness < anotherArticle ? (
        <div className="mb-5">
          <Notice>
            {otherLanguage === null
              ? `Hardly anything of version ${String(baseNumber)} is in this text. Is it the same article?`
              : `This text reads as ${languageName(otherLanguage)}, and version ${String(baseNumber)} does not. A translation is better added as an article of its own.`}
          </Notice>
        </div>
      ) : null}
      <ol aria-label="What changed" className="article">
        {folded(blocks).map((row, index) =>
          typeof row === "number" ? (
            <li key={index} className="my-3 font-sans text-sm text-ink-3">
              {counted(row, "paragraph")} unchanged
            </li>
          ) : (
            <Row key={index} block={row} />
          ),
        )}
      </ol>
    </>
  );
}

/** Of one, and of any other number. */
const words: Record<keyof Consequences, [one: string, many: string]> = {
  stay: ["stays as it is", "stay as they are"],
  moved: ["moves with its words", "move with their words"],
  recheck: ["to re-check", "to re-check"],
  lost: ["no longer in the text", "no longer in the text"],
};

function ConsequenceLine({ consequences }: { consequences: Consequences }) {
  const total = Object.values(consequences).reduce((sum, count) => sum + count, 0);
  if (total === 0)
    return <p className="mb-5 text-ink-2">Nothing is marked yet, so no statement is touched.</p>;
  return (
    <dl
      aria-label="What becomes of the statements"
      className="mb-6 grid grid-cols-4 gap-2 max-sm:grid-cols-2"
    >
      {(["stay", "moved", "recheck", "lost"] as const).map((kind) => (
        <div key={kind} className="rounded-xl bg-surface px-3.5 py-2.5 ring-1 ring-rule">
          <dd
            className={`text-2xl font-semibold tabular-nums ${consequences[kind] > 0 && (kind === "recheck" || kind === "lost") ? "text-unchecked" : ""}`}
          >
            {consequences[kind]}
          </dd>
          <dt className="text-sm text-ink-2">{words[kind][consequences[kind] === 1 ? 0 : 1]}</dt>
        </div>
      ))}
    </dl>
  );
}

const labels = { same: "", added: "New", removed: "Taken out", moved: "Moved" } as const;

function Row({ block }: { block: ComparedBlock }) {
  if (block.kind === "changed") {
    const parts = wordingChange(block.old, block.now);
    return (
      <li className="my-3 grid gap-x-8 border-s-2 border-unchecked ps-3.5 md:grid-cols-2">
        {block.hasMoved ? <Label>Moved and changed</Label> : null}
        <Side name="Before" parts={parts} leaving="added" />
        <Side name="Now" parts={parts} leaving="removed" />
      </li>
    );
  }
  const edge = {
    same: "border-transparent text-ink-2",
    added: "border-verified",
    removed: "border-disputed text-ink-2",
    moved: "border-rule-2",
  }[block.kind];
  return (
    <li dir="auto" className={`my-3 border-s-2 ps-3.5 ${edge}`}>
      {labels[block.kind] === "" ? null : <Label>{labels[block.kind]}</Label>}
      <p className="my-0!">
        {block.kind === "removed" ? (
          <del className="decoration-1">{block.text}</del>
        ) : block.kind === "added" ? (
          <ins className="no-underline">{block.text}</ins>
        ) : (
          block.text
        )}
      </p>
    </li>
  );
}

function Label({ children }: { children: string }) {
  return <p className="my-0! font-sans text-xs! font-medium text-ink-3 md:col-span-2">{children}</p>;
}

/** One side of a changed paragraph, whole and readable, with its own words marked. */
function Side({
  name,
  parts,
  leaving,
}: {
  name: string;
  parts: readonly WordingPart[];
  leaving: "added" | "removed";
}) {
  return (
    <p dir="auto" className="my-0! max-md:mt-2!">
      <span className="sr-only">{name}: </span>
      {parts.map(({ change, text }, index) =>
        change === leaving ? null : change === "removed" ? (
          <del key={index} className="bg-disputed/10 text-disputed decoration-1">
            {text}
          </del>
        ) : change === "added" ? (
          <ins key={index} className="bg-verified/10 text-verified decoration-1 underline-offset-3">
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </p>
  );
}

/** The rows with long runs of unchanged paragraphs as their number; the nearest to a change stay, to see where it is. */
function folded(blocks: readonly ComparedBlock[]): (ComparedBlock | number)[] {
  const rows: (ComparedBlock | number)[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    while (to < blocks.length && blocks[to]?.kind === "same") to += 1;
    const run = blocks.slice(from, to);
    if (run.length <= shownUnchanged + 1) rows.push(...run);
    else {
      const [first, last] = [run[0], run.at(-1)];
      if (from > 0 && first) rows.push(first);
      const shown = (from > 0 ? 1 : 0) + (to < blocks.length ? 1 : 0);
      rows.push(run.length - shown);
      if (to < blocks.length && last) rows.push(last);
    }
    for (; to < blocks.length && blocks[to]?.kind !== "same"; to += 1) {
      const block = blocks[to];
      if (block) rows.push(block);
    }
  }
  return rows;
}

import type { CopyBlock } from "./annotated-copy";

/**
 * The blocks of an annotated copy in runs that are set together: the items of a list, the
 * paragraphs of a quotation; every other block is a run of its own. No run is empty.
 */
export function copyRuns(copy: readonly CopyBlock[]): [CopyBlock, ...CopyBlock[]][] {
  const runs: [CopyBlock, ...CopyBlock[]][] = [];
  for (const block of copy) {
    const { kind } = block.block;
    const run = runs.at(-1);
    const goesOn = (kind === "list item" || kind === "quote") && run?.[0].block.kind === kind;
    if (goesOn) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

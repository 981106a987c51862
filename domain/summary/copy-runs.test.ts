import { expect, it } from "vitest";
import type { BlockKind } from "./article-blocks";
import { copyRuns } from "./copy-runs";

it("sets list items together and quotations together, in order, and loses none", () => {
  const item: BlockKind = { kind: "list item", depth: 1, place: 0 };
  const kinds: BlockKind[] = [
    { kind: "heading", level: 1 },
    { kind: "paragraph" },
    { kind: "paragraph" },
    item,
    item,
    { kind: "quote" },
    item,
  ];
  const runs = copyRuns(kinds.map((block) => ({ block, segments: [] })));
  expect(runs.map((run) => run.length)).toEqual([1, 1, 1, 2, 1, 1]);
  expect(runs.flat().map(({ block }) => block)).toEqual(kinds);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { compareLayers } from "./compare";
import { anyAnnotations, someAnnotation } from "./testing/some-annotation";

const kinds = (...compared: Parameters<typeof compareLayers>) =>
  compareLayers(...compared).map(({ kind }) => kind);

const layers = anyAnnotations.map((annotations) => ({
  mine: annotations.filter(({ author }) => author.id === "ana"),
  theirs: annotations.filter(({ author }) => author.id === "ben"),
}));

test("the same passage, tag and finding is agreed", () => {
  expect(kinds([someAnnotation("ana", 0, 9)], [someAnnotation("ben", 0, 9)])).toEqual(["agreed"]);
  const disputed = { tag: "disputed", finding: "refuted" } as const;
  expect(kinds([someAnnotation("ana", 0, 9, disputed)], [someAnnotation("ben", 0, 9, disputed)])).toEqual([
    "agreed",
  ]);
});

test("another tag or another finding is a difference in the tag, whatever the passage", () => {
  const refuted = { tag: "disputed", finding: "refuted" } as const;
  const misleading = { tag: "disputed", finding: "misleading" } as const;
  const mine = [someAnnotation("ana", 0, 9, refuted)];
  expect(kinds(mine, [someAnnotation("ben", 0, 9)])).toEqual(["tag-differs"]);
  expect(kinds(mine, [someAnnotation("ben", 0, 9, misleading)])).toEqual(["tag-differs"]);
  expect(kinds(mine, [someAnnotation("ben", 0, 8, { tag: null })])).toEqual(["tag-differs"]);
});

test("what neither has tagged, or has to be looked at again, is neither agreed nor a difference", () => {
  const open = { tag: null };
  expect(kinds([someAnnotation("ana", 0, 9, open)], [someAnnotation("ben", 0, 9, open)])).toEqual(["open"]);
  expect(kinds([someAnnotation("ana", 0, 9, open)], [someAnnotation("ben", 0, 8, open)])).toEqual(["open"]);
  const changed = { recheck: { exact: "0–8", sentence: "0–8" } };
  expect(kinds([someAnnotation("ana", 0, 9)], [someAnnotation("ben", 0, 9, changed)])).toEqual(["open"]);
  expect(kinds([someAnnotation("ana", 0, 9, changed)], [someAnnotation("ben", 0, 9, open)])).toEqual([
    "open",
  ]);
});

test("the same tag on another passage, and what merely overlaps, is a difference in the span", () => {
  expect(kinds([someAnnotation("ana", 0, 9)], [someAnnotation("ben", 0, 8)])).toEqual(["span-differs"]);
  const wide = someAnnotation("ana", 0, 30, { tag: "opinion" });
  expect(kinds([wide], [someAnnotation("ben", 20, 28)])).toEqual(["span-differs"]);
});

test("what merely overlaps is paired once, with the most alike", () => {
  const mine = someAnnotation("ana", 0, 30);
  const theirs = [someAnnotation("ben", 0, 5), someAnnotation("ben", 8, 20)];
  expect(compareLayers([mine], theirs)).toEqual([
    { kind: "only-theirs", mine: null, theirs: theirs[0] },
    { kind: "span-differs", mine, theirs: theirs[1] },
  ]);
});

test("what only one of two people marked, or checks in another respect, stands alone", () => {
  expect(kinds([someAnnotation("ana", 0, 9)], [someAnnotation("ben", 9, 12)])).toEqual([
    "only-mine",
    "only-theirs",
  ]);
  const said = someAnnotation("ana", 0, 9, { about: "said" });
  expect(kinds([said], [someAnnotation("ben", 0, 9)]).sort()).toEqual(["only-mine", "only-theirs"]);
});

test("every annotation stands in exactly one compared statement, in the order of the text", () => {
  fc.assert(
    fc.property(layers, ({ mine, theirs }) => {
      const compared = compareLayers(mine, theirs);
      const ids = compared.flatMap((statement) =>
        [statement.mine, statement.theirs].flatMap((annotation) => annotation?.id ?? []),
      );
      expect(ids.sort()).toEqual([...mine, ...theirs].map(({ id }) => id).sort());
      const starts = compared.map((statement) => (statement.theirs ?? statement.mine)?.anchor.start ?? -1);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }),
  );
});

test("seen from the other side, agreements and differences are the same", () => {
  fc.assert(
    fc.property(layers, ({ mine, theirs }) => {
      const swapped = { "only-mine": "only-theirs", "only-theirs": "only-mine" } as Record<string, string>;
      const seen = kinds(theirs, mine).map((kind) => swapped[kind] ?? kind);
      expect(seen.sort()).toEqual(kinds(mine, theirs).sort());
    }),
  );
});

test("a layer compared with its like is agreed wherever it has a tag", () => {
  fc.assert(
    fc.property(layers, ({ mine }) => {
      const alike = mine.map((annotation) => ({ ...annotation, author: { id: "ben", name: "ben" } }));
      const expected = mine.map(({ tag }) => (tag === null ? "open" : "agreed"));
      expect(kinds(mine, alike).sort()).toEqual(expected.sort());
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import { tags, type Tag } from "@/domain/annotation/tag";
import { countProgress, groupStatements } from "./group-statements";
import { spanLikeness } from "./span-likeness";
import { anyAnnotations, someAnnotation } from "./testing/some-annotation";

const members = (annotations: readonly Annotation[]) =>
  groupStatements(annotations).map((group) => group.annotations.map(({ id }) => id));

function tagged(...given: (Tag | null)[]) {
  return groupStatements(given.map((tag, index) => someAnnotation(`person ${String(index)}`, 0, 9, { tag })));
}

test("the groups are the same whatever the order of the input", () => {
  fc.assert(
    fc.property(
      anyAnnotations.chain((annotations) =>
        fc.tuple(
          fc.constant(annotations),
          fc.shuffledSubarray(annotations, { minLength: annotations.length }),
        ),
      ),
      ([annotations, shuffled]) => {
        expect(groupStatements(shuffled)).toEqual(groupStatements(annotations));
      },
    ),
  );
});

test("every annotation stands in exactly one group", () => {
  fc.assert(
    fc.property(anyAnnotations, (annotations) => {
      expect(members(annotations).flat().sort()).toEqual(annotations.map(({ id }) => id).sort());
    }),
  );
});

test("in a group everybody stands once, checks the same thing, and any two have half of their passages in common", () => {
  fc.assert(
    fc.property(anyAnnotations, (annotations) => {
      for (const group of groupStatements(annotations)) {
        const authors = group.annotations.map(({ author }) => author.id);
        expect(new Set(authors).size).toBe(authors.length);
        for (const one of group.annotations) {
          expect(one.about).toBe(group.about);
          for (const other of group.annotations)
            expect(spanLikeness(one.anchor, other.anchor)).toBeGreaterThanOrEqual(0.5);
        }
      }
    }),
  );
});

test("what two people could share is not left apart", () => {
  fc.assert(
    fc.property(anyAnnotations, (annotations) => {
      const alone = groupStatements(annotations).filter((group) => group.annotations.length === 1);
      for (const one of alone)
        for (const other of alone) {
          const strangers = one.annotations[0]?.author.id !== other.annotations[0]?.author.id;
          if (strangers && one.about === other.about) expect(spanLikeness(one, other)).toBeLessThan(0.5);
        }
    }),
  );
});

test("groups come in the order of the text", () => {
  fc.assert(
    fc.property(anyAnnotations, (annotations) => {
      const starts = groupStatements(annotations).map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }),
  );
});

test("one person’s layer alone gives one group for each annotation", () => {
  fc.assert(
    fc.property(anyAnnotations, (annotations) => {
      const mine = annotations.filter(({ author }) => author.id === "ana");
      expect(groupStatements(mine)).toHaveLength(mine.length);
    }),
  );
});

test("identical passages of two people are one statement", () => {
  expect(members([someAnnotation("ana", 0, 9), someAnnotation("ben", 0, 9)])).toEqual([
    ["ana-0-9", "ben-0-9"],
  ]);
});

test("passages with less than half in common are two statements", () => {
  expect(groupStatements([someAnnotation("ana", 0, 10), someAnnotation("ben", 0, 5)])).toHaveLength(1);
  expect(groupStatements([someAnnotation("ana", 0, 11), someAnnotation("ben", 0, 5)])).toHaveLength(2);
});

test("that it was said and that it is so are two checks", () => {
  const said = someAnnotation("ana", 0, 9, { about: "said" });
  expect(groupStatements([said, someAnnotation("ben", 0, 9)])).toHaveLength(2);
});

test("the most alike find each other first", () => {
  const near = someAnnotation("ben", 1, 10);
  const nearer = someAnnotation("ben", 0, 9);
  expect(members([near, nearer, someAnnotation("ana", 0, 10)])).toContainEqual(["ana-0-10", "ben-0-9"]);
  expect(members([someAnnotation("ana", 0, 10), someAnnotation("ben", 2, 10), nearer])).toEqual([
    ["ana-0-10", "ben-0-9"],
    ["ben-2-10"],
  ]);
});

test("a chain of neighbours does not make distant passages one statement", () => {
  const chain = [someAnnotation("ana", 0, 10), someAnnotation("ben", 3, 13), someAnnotation("cleo", 6, 16)];
  expect(members(chain)).toEqual([["ana-0-10", "ben-3-13"], ["cleo-6-16"]]);
});

test("a group shows the passage that most of its people marked", () => {
  const group = [someAnnotation("ana", 0, 12), someAnnotation("ben", 1, 10), someAnnotation("cleo", 1, 10)];
  expect(groupStatements(group)).toMatchObject([{ start: 1, end: 10, exact: "1–10" }]);
  expect(groupStatements(group.slice(0, 2))).toMatchObject([{ start: 0, end: 12, exact: "0–12" }]);
});

test.each<[(Tag | null)[], string]>([
  [["verified", "verified"], "verified"],
  [["verified", null], "verified"],
  [[null, null], "unchecked"],
  [["verified", "disputed"], "disagreed"],
  [["disputed", "opinion", null], "disagreed"],
  [["opinion", "opinion", "opinion"], "opinion"],
])("tags %j make the statement %s", (given, state) => {
  expect(tagged(...given)).toMatchObject([{ state }]);
});

test("a statement is never verified when anybody gave it another tag", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tags, null)), (given) => {
      const [group] = tagged(...given, "verified", "disputed");
      expect(group?.state).toBe("disagreed");
    }),
  );
});

test("a statement whose words changed counts as that, whatever tags it has", () => {
  const changed = { exact: "40,000 homes", sentence: "It shields 40,000 homes." };
  const both = [someAnnotation("ana", 0, 9), { ...someAnnotation("ben", 0, 9), recheck: changed }];
  expect(groupStatements(both).map(({ state }) => state)).toEqual(["recheck"]);
});

test("progress counts each statement once, at its state", () => {
  const groups = [...tagged("verified", "verified"), ...tagged("verified", "disputed"), ...tagged(null)];
  expect(countProgress(groups)).toEqual({
    verified: 1,
    disputed: 0,
    opinion: 0,
    unchecked: 1,
    disagreed: 1,
    recheck: 0,
  });
});

test("a long passage finds its like however many short ones stand between their beginnings", () => {
  const short = Array.from({ length: 400 }, (_, place) => someAnnotation("ana", place * 3, place * 3 + 2));
  const long = [someAnnotation("ben", 0, 3_000), someAnnotation("cleo", 1_250, 3_100)];
  expect(members([...short, ...long])).toContainEqual(["ben-0-3000", "cleo-1250-3100"]);
});

test("5,000 annotations by ten people make 500 statements", () => {
  const annotations = Array.from({ length: 500 }, (_, place) =>
    Array.from({ length: 10 }, (_, person) =>
      someAnnotation(`person ${String(person)}`, place * 60 + (person % 4), place * 60 + 50 + (person % 3)),
    ),
  ).flat();
  expect(groupStatements(annotations)).toHaveLength(500);
});

test("thousands of passages inside each other are grouped too, each in one statement", () => {
  const nested = Array.from({ length: 5_000 }, (_, depth) =>
    someAnnotation(`person ${String(depth % 10)}`, depth, 20_000 - depth),
  );
  const grouped = groupStatements(nested).flatMap(({ annotations }) => annotations);
  expect(new Set(grouped.map(({ id }) => id)).size).toBe(5_000);
});

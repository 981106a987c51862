import { expect, test } from "vitest";
import { someAnnotation } from "@/domain/review/testing/some-annotation";
import { buildReviewRows, countKinds } from "./review-rows";

const theirs = [someAnnotation("mira", 0, 10), someAnnotation("mira", 20, 30)];

test("a row shows everything of mine that touches the colleague’s statement, its counterpart first", () => {
  const inside = someAnnotation("ana", 2, 4);
  const counterpart = someAnnotation("ana", 0, 9);
  const said = someAnnotation("ana", 0, 10, { id: "said", about: "said" });
  const [first, second] = buildReviewRows([inside, counterpart, said], theirs).filter(
    (row) => row.kind !== "only-mine",
  );
  expect(first).toMatchObject({ kind: "span-differs", mineHere: [counterpart, said, inside] });
  expect(second).toMatchObject({ kind: "only-theirs", mineHere: [] });
});

test("each of the colleague’s statements has one row, and what only I have stands between them", () => {
  const rows = buildReviewRows([someAnnotation("ana", 12, 15)], theirs);
  expect(rows.map(({ kind }) => kind)).toEqual(["only-theirs", "only-mine", "only-theirs"]);
  expect(countKinds(rows)).toEqual({
    agreed: 0,
    "tag-differs": 0,
    "span-differs": 0,
    open: 0,
    "only-mine": 1,
    "only-theirs": 2,
  });
});

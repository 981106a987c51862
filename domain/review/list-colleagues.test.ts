import { expect, test } from "vitest";
import { listColleagues } from "./list-colleagues";
import { someAnnotation } from "./testing/some-annotation";

test("everybody else who has annotated, by name, with how much", () => {
  const annotations = ["mira", "ana", "jonas", "mira"].map((author, index) =>
    someAnnotation(author, index, index + 1),
  );
  expect(listColleagues(annotations, { id: "ana" })).toEqual([
    { id: "jonas", name: "jonas", statements: 1 },
    { id: "mira", name: "mira", statements: 2 },
  ]);
});

import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { libraryQuery, usesQuery, writeCursor } from "./library";

test("a place in the list comes back from its address", () => {
  const cursor = { at: "2026-03-04T10:00:00.000Z", id: uuid() };
  expect(libraryQuery.parse({ after: writeCursor(cursor) }).after).toEqual(cursor);
});

test.each(["0000-01-01T00:00:00Z", "yesterday", ""])("“%s” is no place in any list", (at) => {
  const after = writeCursor({ at, id: uuid() });
  expect([libraryQuery.parse({ after }).after, usesQuery.parse({ after }).after]).toEqual([null, null]);
});

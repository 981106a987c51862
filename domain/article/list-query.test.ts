import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addressOfList, articleListQuery, everyArticle } from "./list-query";

const parse = (address: string) =>
  articleListQuery.parse(Object.fromEntries(new URL(address, "https://galley.example").searchParams));

test("a list comes back from its address", () => {
  const query = {
    search: "flut & “gate”",
    sort: "headline" as const,
    show: "archived" as const,
    state: "unreviewed" as const,
    checker: uuid(),
    outlet: "The Easthaven Courier",
    after: { key: "barrier ~ homes", id: uuid() },
  };
  expect(parse(addressOfList(query))).toEqual(query);
  expect(addressOfList(everyArticle)).toBe("/articles");
});

test("what an address says wrongly counts as not said", () => {
  const wrong = "/articles?sort=size&show=all&state=done&checker=x&outlet=&after=2026~1&search=%00&other=1";
  expect(parse(wrong)).toEqual(everyArticle);
  expect(parse(`/articles?after=%00~${uuid()}`)).toEqual(everyArticle);
});

import { expect, test } from "vitest";
import { splitSentences } from "@/domain/text/sentences";
import { passageContext } from "./passage-context";

const text =
  "Easthaven is building a barrier. The minister said it would shield 40,000 homes. Work has begun.";
const contextOf = (exact: string) => {
  const start = text.indexOf(exact);
  return passageContext(text, splitSentences(text, "en"), "en", { start, end: start + exact.length });
};

test("a passage comes with the rest of its sentence, and with whether somebody is quoted in it", () => {
  expect(contextOf("it would shield 40,000 homes")).toEqual({
    start: text.indexOf("The minister"),
    end: text.indexOf(" Work has begun."),
    before: "The minister said ",
    after: ".",
    isAttributed: true,
  });
  expect(contextOf("Work has begun.")).toMatchObject({ before: "", after: "", isAttributed: false });
});

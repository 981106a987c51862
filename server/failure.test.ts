import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { toFailure } from "./failure";
import { log } from "./log";
import { parseInput } from "./parse-input";

afterEach(() => vi.restoreAllMocks());

test("the person reads what happened, and the log never has their words, titles and names", () => {
  const info = vi.spyOn(log, "info").mockReturnValue();
  const words = "“Letter of the harbour master” holds a file that “Minutes” does not have.";
  expect(toFailure(invalid(words))).toEqual({ code: "invalid", message: words });
  expect(toFailure(new ExpectedFailure("conflict", words))).toEqual({ code: "conflict", message: words });
  expect(JSON.stringify(info.mock.calls)).not.toContain("harbour");
  expect(info.mock.calls).toHaveLength(2);
  toFailure(new ExpectedFailure("stale", words, { log: "annotation is at revision 3" }));
  expect(JSON.stringify(info.mock.calls)).toContain("annotation is at revision 3");
});

test("what somebody sent is their mistake where it cannot be read, and the log has none of it", () => {
  const info = vi.spyOn(log, "info").mockReturnValue();
  const input = z.strictObject({ name: z.string().max(3, "Too long. Shorten it.") });
  expect(parseInput(input, { name: "Ada" })).toEqual({ name: "Ada" });
  const refused = () => {
    try {
      return parseInput(input, { name: "harbour" });
    } catch (error) {
      return toFailure(error);
    }
  };
  expect(refused()).toEqual({ code: "invalid", message: "Too long. Shorten it." });
  expect(JSON.stringify(info.mock.calls)).toContain("name too_big");
  expect(JSON.stringify(info.mock.calls)).not.toContain("harbour");
});

test("anything else that cannot be read is unexpected, and the log has where that was", () => {
  const logged = vi.spyOn(log, "error").mockReturnValue();
  const { error } = z.object({ id: z.number() }).safeParse({ id: "a provider’s answer" });
  expect(toFailure(error)).toMatchObject({ code: "unexpected" });
  expect(logged.mock.calls).toMatchObject([[{ err: error }, "unexpected"]]);
});

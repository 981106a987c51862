import { afterEach, expect, test, vi } from "vitest";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { toFailure } from "./failure";
import { log } from "./log";

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

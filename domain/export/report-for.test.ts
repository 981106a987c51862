import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyCheckWithSecrets,
  people,
  secret,
  surname,
} from "@/domain/summary/testing/any-check-with-secrets";
import { exportFormats } from "./registry";
import { reportFor } from "./report-for";
import { checkOf } from "./testing/some-checks";

describe.each(exportFormats)("the $name format for the public", ({ write }) => {
  it("holds nothing that only the desk may know, whoever cites it and whoever names it", () => {
    fc.assert(
      fc.property(anyCheckWithSecrets, fc.boolean(), ({ check }, names) => {
        const written = write(reportFor(checkOf(check), { audience: "public", names }));
        expect(/.{0,80}(?:zxq|5ec7).{0,40}/i.exec(decoded(written))?.[0]).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("names a member only where names are wanted", () => {
    fc.assert(
      fc.property(anyCheckWithSecrets, ({ check }) => {
        const report = checkOf(check);
        const written = decoded(write(reportFor(report, { audience: "public", names: false }, people)));
        expect(/.{0,80}vantongeren.{0,40}/i.exec(written)?.[0]).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("is no empty promise: the desk’s file holds both", () => {
    const [{ check } = { check: null }] = fc
      .sample(anyCheckWithSecrets, { seed: 7, numRuns: 200 })
      .filter(({ check: { annotations } }) =>
        annotations.some(({ citations }) => citations.some(({ evidence }) => evidence.deskOnly)),
      );
    const written =
      check === null ? "" : decoded(write(reportFor(checkOf(check), { audience: "desk", names: true })));
    expect(written).toContain(surname);
    expect(written).toContain(secret);
  });
});

/** As it reads, whatever signs the format sets before punctuation. */
function decoded(written: string): string {
  return written.replaceAll("\\-", "-").replaceAll("&#45;", "-");
}

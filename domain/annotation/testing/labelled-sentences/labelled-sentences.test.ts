import { expect, test } from "vitest";
import { labelledLanguages, labelledSentences } from "./labelled-sentences";

test.each(labelledLanguages)(
  "there are enough of every kind, none twice, in both halves (%s)",
  (language) => {
    const halves = [labelledSentences(language, "tuning"), labelledSentences(language, "heldOut")];
    const all = halves.flat();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const half of halves) {
      const share = (of: "checkable" | "opinion") =>
        half.filter((sentence) => sentence[of]).length / half.length;
      expect(half.length / all.length).toBeGreaterThan(0.4);
      expect(share("checkable")).toBeGreaterThan(0.4);
      expect(share("checkable")).toBeLessThan(0.6);
      expect(share("opinion")).toBeGreaterThan(0.15);
    }
  },
);

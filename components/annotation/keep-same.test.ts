import fc from "fast-check";
import { expect, it } from "vitest";
import { keepSame } from "./keep-same";

type Item = { look: number; word: string };
const items = fc.array(fc.record({ look: fc.nat(3), word: fc.string({ maxLength: 2 }) }), { maxLength: 5 });
const looks = (list: readonly Item[]) => list.map(({ look }) => look);

it("answers a list that looks like the one asked for, and the same one as long as nothing looks different", () => {
  fc.assert(
    fc.property(fc.array(items), (lists) => {
      const keep = keepSame<Item>((one, other) => one.look === other.look);
      let before: readonly Item[] | null = null;
      for (const list of lists) {
        const kept = keep(list);
        expect(looks(kept)).toEqual(looks(list));
        if (before !== null && looks(before).join() === looks(list).join()) expect(kept).toBe(before);
        before = kept;
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { PendingWrite } from "./pending-write";
import { rebased } from "./rebased";

const body = { id: "a1" };
const write = fc.constantFrom<PendingWrite>(
  { act: "remove", body },
  { act: "restore", body },
  { act: "save", body: { ...body } as Extract<PendingWrite, { act: "save" }>["body"] },
);

test("what is put on top of a stored row is what the server takes, and ends as it would have", () => {
  fc.assert(
    fc.property(fc.array(write, { minLength: 1 }), fc.boolean(), (writes, isRemoved) => {
      let isGone = isRemoved;
      for (const { act } of rebased(writes, "a1", isRemoved)) {
        // The server brings back what is removed alone, and changes and removes what stands alone.
        expect(isGone).toBe(act === "restore");
        isGone = act === "remove";
      }
      expect(isGone).toBe(writes.at(-1)?.act === "remove");
    }),
  );
});

test("every word that was written is still in it, in order", () => {
  fc.assert(
    fc.property(fc.array(write), fc.boolean(), (writes, isRemoved) => {
      const said = (all: readonly PendingWrite[]) => all.filter(({ act }) => act === "save");
      expect(said(rebased(writes, "a1", isRemoved))).toEqual(said(writes));
    }),
  );
});

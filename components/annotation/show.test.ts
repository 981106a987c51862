import { expect, test } from "vitest";
import { choicesFor } from "./show";

const [ines, teodor, mira] = ["Ines", "Teodor", "Mira"].map((name) => ({ id: name.toLowerCase(), name }));
if (!ines || !teodor || !mira) throw new Error("nobody");

test("whoever is shown can be seen in the choice, also when the last of their statements is gone", () => {
  const shown = { kind: "colleague", id: "ines" } as const;
  expect(choicesFor([teodor], [ines, mira, teodor], shown)).toEqual([teodor, ines]);
  expect(choicesFor([ines, teodor], [ines, mira, teodor], shown)).toEqual([ines, teodor]);
  expect(choicesFor([teodor], [ines, teodor], { kind: "everyone" })).toEqual([teodor]);
  expect(choicesFor([teodor], [ines, teodor], { kind: "mine" })).toEqual([teodor]);
});

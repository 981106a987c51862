import fc from "fast-check";
import { expect, it } from "vitest";
import { readDocument } from "./check-document";
import { someDocument } from "./testing/some-document";
import { buildTextMap } from "./text-map";
import { textOfBlock } from "@/domain/article/text-of-block";

it("reads of a whole document the very text that offsets refer to", () => {
  fc.assert(
    fc.property(someDocument, (doc) => {
      expect(textOfBlock(doc)).toBe(buildTextMap(readDocument(doc)).text);
    }),
  );
});

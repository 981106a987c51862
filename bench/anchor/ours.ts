import { VersionMap } from "@/domain/anchor/map-versions";
import type { Matcher } from "./matcher";

/** One comparison of both texts for all spans. */
export const galley: Matcher = {
  name: "Galley",
  *follow(old, now, spans) {
    const map = new VersionMap(old, now, "en");
    for (const span of spans) {
      const placed = map.place(span);
      yield placed.found === "lost" ? null : { start: placed.start, end: placed.end };
    }
  },
};

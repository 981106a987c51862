import fc from "fast-check";
import type { Annotation } from "@/domain/annotation/annotation";
import { tags } from "@/domain/annotation/tag";

/** An annotation of `author`, on `start` to `end`; what else matters to a test is given. */
export function someAnnotation(
  author: string,
  start: number,
  end: number,
  details: Partial<Annotation> = {},
): Annotation {
  return {
    id: `${author}-${String(start)}-${String(end)}`,
    articleId: "article",
    versionId: "version",
    author: { id: author, name: author },
    anchor: { start, end, exact: `${String(start)}–${String(end)}`, prefix: "", suffix: "" },
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "",
    proposedWording: null,
    revision: 1,
    citations: [],
    reviews: [],
    createdAt: "2026-03-02T09:00:00.000Z",
    updatedAt: "2026-03-02T09:00:00.000Z",
    ...details,
  };
}

/** Any annotations of a version by up to four people, crowded enough to overlap and to stand on identical passages. */
export const anyAnnotations = fc
  .array(
    fc.record({
      author: fc.constantFrom("ana", "ben", "cleo", "dov"),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      about: fc.constantFrom("said" as const, "so" as const),
      tag: fc.constantFrom(...tags, null),
    }),
    { maxLength: 24 },
  )
  .map((drawn) =>
    drawn.map(({ author, start, length, about, tag }, index) =>
      someAnnotation(author, start, start + length, { id: `id-${String(index)}`, about, tag }),
    ),
  );

import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { byCodeUnit } from "./by-code-unit";

/** Somebody whose annotations can be reviewed, and how many they are. */
export type Colleague = Person & { statements: number };

/** Everybody but `me` who has annotated, by name. */
export function listColleagues(annotations: readonly Annotation[], me: Pick<Person, "id">): Colleague[] {
  const byId = new Map<string, Colleague>();
  for (const { author } of annotations) {
    if (author.id === me.id) continue;
    byId.set(author.id, { ...author, statements: (byId.get(author.id)?.statements ?? 0) + 1 });
  }
  return [...byId.values()].sort(
    (one, other) => byCodeUnit(one.name, other.name) || byCodeUnit(one.id, other.id),
  );
}

import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";

/** Whose annotations are on the page. */
export type Show = { kind: "mine" } | { kind: "everyone" } | { kind: "colleague"; id: string };

export function isShown(annotation: Annotation, show: Show, meId: string): boolean {
  const person = shownPerson(show, meId);
  return person === null || annotation.author.id === person;
}

/** Whose annotations they are; null for everyone's. */
export function shownPerson(show: Show, meId: string): string | null {
  if (show.kind === "everyone") return null;
  return show.kind === "mine" ? meId : show.id;
}

/** The colleagues who have a layer, by name. */
export function colleaguesIn(annotations: readonly Annotation[], meId: string): Person[] {
  const others = annotations.map(({ author }) => author).filter(({ id }) => id !== meId);
  return [...new Map(others.map((author) => [author.id, author])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, "en"),
  );
}

/**
 * The people to choose among: those who have a layer, and whoever is shown, also when the last of their
 * statements is gone. `seen` are all who had one.
 */
export function choicesFor(
  people: readonly Person[],
  seen: readonly Person[],
  show: Show,
): readonly Person[] {
  if (show.kind !== "colleague" || people.some(({ id }) => id === show.id)) return people;
  return [...people, ...seen.filter(({ id }) => id === show.id)];
}

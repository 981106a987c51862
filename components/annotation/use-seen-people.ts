"use client";

import { useState } from "react";
import type { Person } from "@/domain/people/person";

/** Everybody who has had a layer since the page was opened, whatever has become of it. */
export function useSeenPeople(people: readonly Person[]): readonly Person[] {
  const [seen, setSeen] = useState(people);
  const fresh = people.filter(({ id }) => !seen.some((known) => known.id === id));
  if (fresh.length === 0) return seen;
  const all = [...seen, ...fresh];
  setSeen(all);
  return all;
}

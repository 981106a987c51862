"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import type { Person } from "@/domain/people/person";
import { readLook, writeLook, type Look } from "./filter-address";
import type { Show } from "./show";

/** Typing a word is one address, not one for each letter: browsers slow down who writes too many. */
const addressPause = 250;

/** What Mark up shows, kept in the page's address, so that it outlives a reload and can be shared. */
export function useLook(canAnnotate: boolean, people: readonly Person[]): [Look, (look: Look) => void] {
  const address = useSearchParams();
  const [atFirst] = useState<Show>(() => ({ kind: canAnnotate ? "mine" : "everyone" }));
  const [look, setLook] = useState<Look>(() => {
    const read = readLook(new URLSearchParams(address), atFirst, new Set(people.map(({ id }) => id)));
    // Who may not annotate has no layer to ask for.
    return read.show.kind === "mine" ? { ...read, show: atFirst } : read;
  });
  const [isChanged, setIsChanged] = useState(false);

  // After every render: with a refresh of the page comes the address that the router knows, without what was written here.
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => {
      writeAddress(look, atFirst);
    }, addressPause);
    return () => {
      clearTimeout(timer);
    };
  });

  const change = useCallback((next: Look) => {
    setLook(next);
    setIsChanged(true);
  }, []);
  return [look, change];
}

function writeAddress(look: Look, atFirst: Show): void {
  const { pathname, search, hash } = window.location;
  const next = writeLook(new URLSearchParams(search), look, atFirst).toString();
  // A comma may stand in an address as it is, and reads better so.
  const query = next === "" ? "" : `?${next.replaceAll("%2C", ",")}`;
  // With the state of the entry as it is the router is not told: it would end whatever is under way, a navigation too,
  // and after a refresh that it ended load the page anew.
  if (query !== search) window.history.replaceState(window.history.state, "", `${pathname}${query}${hash}`);
}

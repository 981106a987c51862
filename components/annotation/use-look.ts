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

  useEffect(() => {
    if (!isChanged) return;
    const write = () => {
      stop();
      writeAddress(look, atFirst);
    };
    const timer = setTimeout(write, addressPause);
    // A change of the address ends a navigation that is under way, so it comes before whatever may begin one.
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Enter") write();
    };
    document.addEventListener("click", write, { capture: true });
    document.addEventListener("keydown", onKeyDown, { capture: true });
    const stop = () => {
      clearTimeout(timer);
      document.removeEventListener("click", write, { capture: true });
      document.removeEventListener("keydown", onKeyDown, { capture: true });
    };
    return stop;
  }, [look, atFirst, isChanged]);

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
  if (query !== search) window.history.replaceState(null, "", `${pathname}${query}${hash}`);
}

"use client";

import { useCallback, useRef } from "react";
import { v7 as uuid } from "uuid";

/** Gives the id of an act by what it says: said again, after an answer that was lost, it is the same act. */
export function useMutationId(): (said: unknown) => string {
  const last = useRef({ said: "", id: "" });
  return useCallback((said) => {
    const told = JSON.stringify(said);
    if (last.current.said !== told) last.current = { said: told, id: uuid() };
    return last.current.id;
  }, []);
}

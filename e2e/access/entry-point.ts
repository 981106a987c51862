import type { Verb } from "@/domain/permissions";
import type { Scene } from "./scene";

/** One way in: a page, an action or a route's method, and what the policy asks of whoever comes. */
export type EntryPoint = {
  /** The file, and for an action or a method its name in it: "app/people/actions.ts invite". */
  at: string;
  /** "account": whoever is signed in, for themselves. "nothing": open to everybody. "machine": a token that no person has. */
  needs: Verb | "account" | "nothing" | "machine";
  /** Whether it names something of the newsroom's, that strangers must not learn of; else everybody has their own. */
  names: "ours" | "nothing of ours" | "what is not there";
  /** Further, of those who may: only the annotation's author, or only their colleagues. */
  only?: "author" | "colleagues";
  /** What is asked, of everybody alike. It need not succeed, but must be well-formed. */
  ask: (scene: Scene) => Asked;
};

export type Asked =
  | { path: string; method?: "GET" | "POST" | "PUT"; body?: unknown; headers?: Record<string, string> }
  /** What the action is called with. */
  | { action: unknown };

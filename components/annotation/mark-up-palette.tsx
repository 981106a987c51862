"use client";

import { useState } from "react";
import { useOffers } from "@/components/evidence/use-offers";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import { CommandPalette, type PaletteCommand } from "@/components/ui/command-palette";
import { fitsSearch } from "@/components/ui/fits-search";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable } from "@/domain/annotation/tag";
import type { ArticleChoice } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { TagSign } from "./tag-sign";

/** Something that can be done on the page, with its key where it has one. */
export type PaletteAction = { name: string; key?: string; run: () => void };

type Props = {
  open: boolean;
  onClose: () => void;
  onFocusBack: () => void;
  actions: readonly PaletteAction[];
  statements: readonly Annotation[];
  colleagues: readonly Person[];
  findArticles: EvidencePorts["findArticles"];
  onStatement: (id: string) => void;
  /** Shows a colleague’s layer on the page. */
  onLayer: (person: Person) => void;
  /** Opens the review of a colleague; null for who may not review. */
  onReview: ((person: Person) => void) | null;
  onArticle: (articleId: string) => void;
};

/** How many statements are offered at once: more than fit the screen help nobody. */
const mostStatements = 30;

/** Everything that Mark up can do and lead to, found by typing a few letters. */
export function MarkUpPalette(props: Props) {
  const [search, setSearch] = useState("");
  const articles = useOffers(search, props.findArticles, 1);
  const groups = [
    { title: "Actions", commands: actionsFor(search, props) },
    { title: "Statements", commands: search.trim() === "" ? [] : statementsFor(search, props) },
    { title: "Articles", commands: search.trim() === "" ? [] : articlesFor(articles.found, props) },
    { title: "Colleagues", commands: colleaguesFor(search, props) },
  ].filter(({ commands }) => commands.length > 0);
  return (
    <CommandPalette
      title="Command palette"
      placeholder="Find an action, statement, article or colleague"
      open={props.open}
      onClose={props.onClose}
      onFocusBack={props.onFocusBack}
      search={search}
      onSearch={setSearch}
      groups={groups}
      status={statusOf(articles, groups.length === 0)}
    />
  );
}

function actionsFor(search: string, { actions }: Props): PaletteCommand[] {
  return actions
    .filter(({ name }) => fitsSearch(search, name))
    .map(({ name, key, run }) => ({ id: `action ${name}`, label: name, hint: key && <Key>{key}</Key>, run }));
}

function statementsFor(search: string, { statements, onStatement }: Props): PaletteCommand[] {
  const found: PaletteCommand[] = [];
  for (const annotation of statements) {
    const { id, anchor, author } = annotation;
    const state = tagState(annotation);
    if (!fitsSearch(search, anchor.exact, tagTable[state].label, author.name)) continue;
    found.push({
      id: `statement ${id}`,
      label: (
        <>
          <TagSign state={state} />
          <span className="sr-only">{tagTable[state].label}: </span>
          <bdi>{anchor.exact}</bdi>
        </>
      ),
      hint: author.name,
      run: () => {
        onStatement(id);
      },
    });
    if (found.length === mostStatements) break;
  }
  return found;
}

function articlesFor(found: readonly ArticleChoice[], { onArticle }: Props): PaletteCommand[] {
  return found.map(({ id, headline, outlet }) => ({
    id: `article ${id}`,
    label: <bdi className="font-serif">{headline}</bdi>,
    hint: outlet,
    run: () => {
      onArticle(id);
    },
  }));
}

function colleaguesFor(search: string, { colleagues, onLayer, onReview }: Props): PaletteCommand[] {
  return colleagues.flatMap((person) => {
    const acts = [
      { name: `Show ${person.name}’s statements`, go: onLayer },
      { name: `Review ${person.name}’s statements`, go: onReview },
    ];
    return acts.flatMap(({ name, go }) =>
      go === null || !fitsSearch(search, name)
        ? []
        : [
            {
              id: `colleague ${person.id} ${name}`,
              label: name,
              run: () => {
                go(person);
              },
            },
          ],
    );
  });
}

function statusOf(
  { problem, isLooking }: { problem: string | null; isLooking: boolean },
  isEmpty: boolean,
): string | null {
  if (problem !== null) return problem;
  if (isLooking) return isEmpty ? "Looking for articles …" : null;
  return isEmpty ? "Nothing is called that. Try other words." : null;
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-rule-2 px-1.5 py-0.5 font-sans text-xs font-semibold text-ink-2">
      {children}
    </kbd>
  );
}

"use client";

import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "@/components/ui/use-kept-focus";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Article } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { CoverageLine } from "./coverage-line";
import { MissedButton } from "./missed/missed-button";
import type { Missed } from "./missed/use-missed";
import type { SaveState } from "./save-state";
import { FilterLine } from "./filter-line";
import { FilterMenu } from "./filter-menu";
import { SaveStateLine } from "./save-state-line";
import type { Show } from "./show";
import type { StatementFilter } from "./statement-filter";
import { useCoverage } from "./use-coverage";

type Props = {
  article: Article;
  /** The statements of the layers that are shown: what the coverage counts. */
  layer: readonly Annotation[];
  /** Those of them that the filter asks for. */
  shown: readonly Annotation[];
  /** The words of the sentences that whose annotations are shown have waved through. */
  waved: ReadonlySet<string>;
  /** The walk through the sentences without a tag; null where one cannot mark them. */
  missed: Missed | null;
  saveState: SaveState;
  onNeedsYou: () => void;
  show: Show;
  onShow: (show: Show) => void;
  filter: StatementFilter;
  onFilter: (filter: StatementFilter) => void;
  colleagues: readonly Person[];
  canAnnotate: boolean;
  onHelp: () => void;
  /** Which version is on the page, and the others. */
  versionMenu: ReactNode;
};

/** How far the check is, whose annotations are on the page, and whether everything is stored. */
export function WorkbenchBar({
  article,
  layer,
  shown,
  waved,
  missed,
  saveState,
  onNeedsYou,
  show,
  onShow,
  filter,
  onFilter,
  colleagues,
  canAnnotate,
  onHelp,
  versionMenu,
}: Props) {
  const { text } = article.version;
  const { progress, unmarkedCheckable } = useCoverage(layer, waved, text, article.language);
  const bar = useRef<HTMLDivElement>(null);
  useKeptFocus(bar, () => bar.current?.querySelector<HTMLElement>('[data-key="filter"]'));
  const value = show.kind === "colleague" ? show.id : show.kind;
  return (
    <div
      ref={bar}
      className="sticky top-13 z-20 flex short:static min-h-11 flex-wrap items-center gap-x-5 gap-y-1 border-b border-rule bg-paper/95 px-5 py-1.5 backdrop-blur print:hidden"
    >
      <CoverageLine
        progress={progress}
        unmarkedCheckable={unmarkedCheckable}
        isQuiet={missed !== null && missed.left > 0}
      />
      {missed === null ? null : <MissedButton missed={missed} />}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-x-4 gap-y-1 max-sm:gap-x-2">
        {versionMenu}
        <FilterMenu filter={filter} onChange={onFilter} />
        <label className="flex items-center gap-2 text-sm text-ink-2">
          <span className="max-sm:sr-only">Show</span>
          <select
            value={value}
            onChange={(event) => {
              onShow(readShow(event.target.value));
            }}
            className="h-8 max-w-36 rounded-lg border max-sm:max-w-28 border-rule-2 bg-surface px-2 text-ink pointer-coarse:h-11"
          >
            {canAnnotate ? <option value="mine">Mine</option> : null}
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="everyone">Everyone</option>
          </select>
        </label>
        {canAnnotate ? (
          <button
            type="button"
            onClick={onHelp}
            aria-keyshortcuts="?"
            className="grid size-7 place-items-center rounded-md text-ink-3 hover:bg-rule/60 hover:text-ink max-sm:hidden pointer-coarse:hidden"
          >
            <span aria-hidden="true">?</span>
            <span className="sr-only">Keys</span>
          </button>
        ) : null}
        {canAnnotate ? <SaveStateLine state={saveState} onNeedsYou={onNeedsYou} /> : null}
      </div>
      <FilterLine filter={filter} found={shown.length} outOf={layer.length} onChange={onFilter} />
    </div>
  );
}

function readShow(value: string): Show {
  return value === "mine" || value === "everyone" ? { kind: value } : { kind: "colleague", id: value };
}

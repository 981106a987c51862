"use client";

import type { Editor } from "@tiptap/core";
import { useMemo, useState } from "react";
import { useSelectedSpan } from "@/components/article/use-selected-span";
import { useTextLayout } from "@/components/article/use-text-layout";
import { OlderVersion } from "@/components/article/older-version";
import { VersionMenu } from "@/components/article/version-menu";
import type { EvidencePorts } from "@/components/evidence/evidence-ports";
import type { Annotation } from "@/domain/annotation/annotation";
import type { WavedSentence } from "@/domain/annotation/nothing-to-check";
import type { Article } from "@/domain/article/article";
import type { VersionEntry } from "@/domain/article/version";
import type { CitedPassage } from "@/domain/evidence/library";
import type { Person } from "@/domain/people/person";
import { ArticlePane } from "./article-pane";
import { Commands } from "./commands";
import type { DeskPorts } from "./desk";
import { useMissed } from "./missed/use-missed";
import { useWaved, type WavePorts } from "./missed/use-waved";
import { OverviewStrip } from "./overview-strip";
import { LostStatements } from "./lost-statements";
import { shownPerson } from "./show";
import { isEmpty } from "./statement-filter";
import { StatementList } from "./statement-list";
import { useAbove } from "./use-above";
import { useAnnotating } from "./use-annotating";
import { useCardContext } from "./use-card-context";
import { useCardFocus } from "./use-card-focus";
import { useHighlights, useSpots } from "./use-highlights";
import { useLayers } from "./use-layers";
import { useLinkedPlace } from "./use-linked-place";
import { useNeedsYou } from "./use-needs-you";
import { useOpenStatement } from "./use-open-statement";
import { useReading } from "./use-reading";
import { useUnmarked } from "./use-coverage";
import { useStatementSelection } from "./use-statement-selection";
import { WorkbenchBar } from "./workbench-bar";

type Props = {
  me: Person;
  canAnnotate: boolean;
  singleKeys: boolean;
  article: Article;
  /** Every layer of the article's version. */
  annotations: readonly Annotation[];
  /** The sentences in which somebody found nothing to check. */
  waved: readonly WavedSentence[];
  /** The passages of this article that are sources. */
  passages: readonly CitedPassage[];
  ports: Pick<DeskPorts, "send" | "newId"> & WavePorts & { evidence: EvidencePorts };
  /** Every version of the article, the newest first. */
  versions: readonly VersionEntry[];
  /** Whether the member may save a new version. */
  canAddVersion: boolean;
  /** Looks whether the text at the article’s web address has changed; null when it has none. */
  onCheckSource: (() => void) | null;
};

/** Mark up: the article, the tools that tag it, and the statements beside it. */
export function Workbench({
  me,
  canAnnotate,
  singleKeys,
  article,
  annotations,
  waved,
  passages,
  versions,
  canAddVersion,
  onCheckSource,
  ports,
}: Props) {
  const { version, language } = article;
  const newest = versions[0]?.number ?? version.number;
  const [editor, setEditor] = useState<Editor | null>(null);
  const layout = useTextLayout(editor);
  const opening = useState<string | null>(null);
  const layers = useLayers({ me, canAnnotate, article, versions, annotations, ports, openId: opening[0] });
  const { desk, view, placed, people, show, filter, layer, shown, mine } = layers;
  const wavedShown = useWaved({
    meId: me.id,
    articleId: article.id,
    stored: waved,
    personId: shownPerson(show, me.id),
    ports,
  });
  const open = useOpenStatement(editor, shown, placed, opening);
  const { showEveryone } = layers;
  const showNeedsYou = useNeedsYou({ editor, view, showEveryone, open: open.open });
  const selected = useSelectedSpan(editor);
  const linkedPassage = useLinkedPlace({ editor, layers, passages, onOpen: open.open });
  const reading = useReading({
    editor,
    text: version.text,
    language,
    opened: shown.find(({ id }) => id === open.id) ?? null,
  });
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const above = useAbove();
  const selecting = useStatementSelection(mine, open.id);
  const annotating = useAnnotating({
    desk,
    annotations: placed,
    version,
    articleId: article.id,
    ports,
    open: open.open,
    setHoveredId,
    select: selecting.select,
  });

  const walk = useMissed({
    editor,
    article,
    layer,
    waved: wavedShown,
    history: annotating.history,
    cursor: reading.cursor,
    goTo: (sentence) => {
      if (annotating.respanning === null) open.close();
      reading.goTo(sentence);
    },
  });
  // In a colleague's layer nobody else can mark a sentence, nor wave it through.
  const missed = canAnnotate && show.kind !== "colleague" ? walk : null;

  const highlights = useHighlights(shown);
  const unmarked = useUnmarked(layer, wavedShown.words, version.text, language);
  const emphasis = useMemo(() => ({ openId: open.id, hoveredId }), [open.id, hoveredId]);
  const painting = useMemo(() => ({ highlights, emphasis, layout }), [highlights, emphasis, layout]);
  const spots = useSpots(linkedPassage, reading.cursor);
  const context = useCardContext({
    meId: me.id,
    canAnnotate,
    actions: annotating.actions,
    article,
    selected: selecting.selected,
  });
  useCardFocus(open.id);
  return (
    <main id="main">
      <WorkbenchBar
        article={article}
        layer={layer}
        shown={shown}
        waved={wavedShown.words}
        missed={missed}
        saveState={wavedShown.saveState(view.saveState)}
        onNeedsYou={showNeedsYou}
        show={show}
        onShow={layers.setShow}
        filter={filter}
        onFilter={layers.setFilter}
        colleagues={people}
        canAnnotate={canAnnotate}
        onHelp={() => {
          above.open("keys");
        }}
        versionMenu={
          <VersionMenu
            base={`/articles/${article.id}`}
            versions={versions}
            number={version.number}
            newVersion={canAddVersion ? `/articles/${article.id}/versions/new` : null}
            onCheckSource={onCheckSource}
          />
        }
      />
      {version.number < newest ? (
        <OlderVersion base={`/articles/${article.id}`} number={version.number} newest={newest} />
      ) : null}
      <LostStatements
        lost={layers.lost}
        text={version.text}
        meId={me.id}
        canAnnotate={canAnnotate}
        selected={selected}
        laneStates={view.laneStates}
        actions={annotating.actions}
      />
      <div className="mx-auto grid max-w-[1180px] grid-cols-[minmax(0,1fr)_340px] gap-9 px-5 max-lg:grid-cols-[minmax(0,1fr)] print:block">
        <ArticlePane
          article={article}
          passages={passages}
          editor={editor}
          onReady={setEditor}
          painting={painting}
          spots={spots}
          shown={shown}
          onOpen={open.open}
          onPlace={reading.goToSentence}
          taggable={canAnnotate ? selected : null}
          onTag={annotating.tagSpan}
          onTakeSpan={annotating.respanning === null ? null : annotating.takeSpan}
        />
        <StatementList
          annotations={shown}
          onClearFilter={layer.length === 0 || isEmpty(filter) ? null : layers.clearFilter}
          arrivals={layers.arrivals}
          onShowArrivals={desk.showArrivals}
          laneStates={view.laneStates}
          openId={open.id}
          pastedSource={open.pastedSource}
          editor={editor}
          layout={layout}
          context={context}
        />
      </div>
      <OverviewStrip editor={editor} layout={layout} highlights={highlights} unmarked={unmarked} />
      <Commands
        mine={mine}
        selecting={selecting}
        article={article}
        singleKeys={singleKeys}
        canAnnotate={canAnnotate}
        shown={shown}
        all={placed}
        colleagues={people}
        selected={selected}
        reading={reading}
        open={open}
        annotating={annotating}
        above={above}
        missed={missed}
        findArticles={ports.evidence.findArticles}
        onShow={layers.setShow}
      />
    </main>
  );
}

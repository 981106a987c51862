"use client";

import { useCallback, useEffect, useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Article } from "@/domain/article/article";
import type { VersionEntry } from "@/domain/article/version";
import type { Person } from "@/domain/people/person";
import type { Desk, DeskPorts } from "./desk";
import type { DeskView } from "./desk-view";
import { choicesFor, colleaguesIn, isShown, type Show } from "./show";
import { noFilter, type StatementFilter } from "./statement-filter";
import { useDesk } from "./use-desk";
import { useLook } from "./use-look";
import { useSeenPeople } from "./use-seen-people";
import { useShownStatements } from "./use-shown-statements";

type Props = {
  me: Person;
  canAnnotate: boolean;
  article: Article;
  /** Every version of the article, the newest first. */
  versions: readonly VersionEntry[];
  /** Every layer of the article's version. */
  annotations: readonly Annotation[];
  ports: Pick<DeskPorts, "send" | "newId">;
  /** The statement whose card is open: it stays on the page whatever the filter. */
  openId: string | null;
};

export type Layers = {
  desk: Desk;
  view: DeskView;
  /** The statements that are in the text, and those that no longer are. */
  placed: readonly Annotation[];
  lost: readonly Annotation[];
  /** The colleagues who have a layer, and whoever is shown. */
  people: readonly Person[];
  show: Show;
  setShow: (show: Show) => void;
  filter: StatementFilter;
  setFilter: (filter: StatementFilter) => void;
  clearFilter: () => void;
  /** Shows all there is: whatever a link leads to is then on the page. */
  showEveryone: () => void;
  /** The statements of whoever is shown, those of them that the filter lets through, and my own of those. */
  layer: readonly Annotation[];
  shown: readonly Annotation[];
  mine: readonly Annotation[];
  /** What colleagues have added since, and waits to be shown. */
  arrivals: readonly Annotation[];
};

/** Whose statements are on the page, and which of them. */
export function useLayers({ me, canAnnotate, article, versions, annotations, ports, openId }: Props): Layers {
  const { version } = article;
  const olderVersionIds = useMemo(
    () => versions.filter(({ number }) => number < version.number).map(({ id }) => id),
    [versions, version.number],
  );
  const { desk, view } = useDesk({
    me,
    articleId: article.id,
    versionId: version.id,
    olderVersionIds,
    annotations,
    ports,
  });
  const [placed, lost] = useMemo(() => partition(view.annotations), [view.annotations]);
  const people = useMemo(
    () => colleaguesIn([...placed, ...view.arrivals], me.id),
    [placed, view.arrivals, me.id],
  );
  const [look, setLook] = useLook(canAnnotate, people);
  const { show, filter } = look;
  const seen = useSeenPeople(people);
  const { layer, shown } = useShownStatements(placed, look, me.id, openId);
  const mine = useMemo(
    () => (canAnnotate ? shown.filter(({ author }) => author.id === me.id) : []),
    [canAnnotate, shown, me.id],
  );
  const arrivals = useMemo(
    () => view.arrivals.filter((annotation) => isShown(annotation, show, me.id)),
    [view.arrivals, show, me.id],
  );
  // Who looks at other layers sees them as they are; only what is being read does not change under one's eyes.
  useEffect(() => {
    desk.showArrivals();
  }, [desk, show]);
  const showEveryone = useCallback(() => {
    setLook({ show: { kind: "everyone" }, filter: noFilter });
  }, [setLook]);
  const setFilter = useCallback(
    (next: StatementFilter) => {
      setLook({ show, filter: next });
    },
    [setLook, show],
  );
  const clearFilter = useCallback(() => {
    setFilter(noFilter);
  }, [setFilter]);
  const setShow = useCallback(
    (next: Show) => {
      setLook({ show: next, filter });
    },
    [setLook, filter],
  );
  return {
    ...{ desk, view, placed, lost, people: choicesFor(people, seen, show) },
    ...{ show, setShow, filter, setFilter, clearFilter, showEveryone },
    ...{ layer, shown, mine, arrivals },
  };
}

function partition(annotations: readonly Annotation[]): [placed: Annotation[], lost: Annotation[]] {
  const isLost = (annotation: Annotation) => annotation.lost !== undefined;
  return [annotations.filter((annotation) => !isLost(annotation)), annotations.filter(isLost)];
}

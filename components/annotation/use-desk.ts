"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { Desk, type DeskPorts } from "./desk";
import type { DeskView } from "./desk-view";
import { KeptWrites } from "./kept-writes";

type Props = {
  me: Person;
  articleId: string;
  versionId: string;
  /** The versions before this one. */
  olderVersionIds: readonly string[];
  annotations: readonly Annotation[];
  ports: Pick<DeskPorts, "send" | "newId">;
};

/** One person's desk for one version: kept across reloads, sent again when the connection is back. */
export function useDesk({ me, articleId, versionId, olderVersionIds, annotations, ports }: Props): {
  desk: Desk;
  view: DeskView;
} {
  const [kept] = useState(() => new KeptWrites(me.id, versionId));
  const [desk] = useState(
    () =>
      new Desk(me, articleId, annotations, {
        ...ports,
        now: () => new Date().toISOString(),
        keep: (annotationId, unsent) => {
          kept.keep(annotationId, unsent);
        },
      }),
  );
  const view = useSyncExternalStore(desk.subscribe, desk.getView, desk.getView);

  useEffect(() => {
    desk.receive(annotations);
  }, [desk, annotations]);

  useEffect(() => {
    desk.resume(kept.read(olderVersionIds));
    const flush = () => {
      desk.flush();
    };
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [desk, kept, olderVersionIds]);

  return { desk, view };
}

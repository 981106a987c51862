"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { Desk, type DeskPorts, type DeskView } from "./desk";
import { keepWrites, readKeptWrites, takeKeptWrites } from "./kept-writes";

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
  const [desk] = useState(
    () =>
      new Desk(me, articleId, annotations, {
        ...ports,
        now: () => new Date().toISOString(),
        keep: (unsent) => {
          keepWrites(me.id, versionId, unsent);
        },
      }),
  );
  const view = useSyncExternalStore(desk.subscribe, desk.getView, desk.getView);

  useEffect(() => {
    desk.receive(annotations);
  }, [desk, annotations]);

  useEffect(() => {
    desk.resume({ ...takeKeptWrites(me.id, olderVersionIds), ...readKeptWrites(me.id, versionId) });
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
  }, [desk, me.id, versionId, olderVersionIds]);

  return { desk, view };
}

"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useFollowedHash } from "@/components/ui/use-followed-hash";
import type { CitedPassage } from "@/domain/evidence/library";
import type { Span } from "@/domain/text/span";
import { bringIntoView } from "./bring-into-view";
import { showLost } from "./show-lost";
import type { Layers } from "./use-layers";

type Props = {
  editor: Editor | null;
  layers: Pick<Layers, "placed" | "showEveryone">;
  passages: readonly CitedPassage[];
  onOpen: (id: string) => void;
};

/**
 * Leads to what the page’s address names: the card of a statement (`#statement-<id>`), also of one that is no
 * longer in the text, or a passage (`#passage-<id>`), which is answered; null when it names none.
 */
export function useLinkedPlace({ editor, layers, passages, onOpen }: Props): Span | null {
  const [passage, setPassage] = useState<Span | null>(null);
  useFollowedHash(editor !== null, (hash) => {
    const [, kind, id = ""] = /^#(statement|passage)-(.+)$/.exec(hash) ?? [];
    const place = kind === "passage" ? passages.find(({ evidenceId }) => evidenceId === id)?.place : null;
    setPassage(place ?? null);
    if (editor && place) bringIntoView(editor, place);
    if (kind !== "statement") return;
    const statement = layers.placed.find((annotation) => annotation.id === id);
    if (editor === null || statement === undefined) {
      showLost(id);
      return;
    }
    layers.showEveryone();
    onOpen(id);
    bringIntoView(editor, statement.anchor);
  });
  return passage;
}

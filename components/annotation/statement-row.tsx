import { memo, type ReactNode } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { CardActions } from "./card-actions";
import { ClosedCard } from "./closed-card";

type Props = {
  annotation: Annotation;
  /** Which of all statements it is, from 1: the page holds only some of them. */
  position: number;
  outOf: number;
  /** Pixels from the top of the list; null while the cards stand below each other. */
  top: number | null;
  isUnsaved: boolean;
  isSelected: boolean;
  actions: Pick<CardActions, "open" | "hover" | "select">;
  /** The open card, in place of the closed one. */
  children?: ReactNode;
};

/**
 * One card in its place. Remembered, because a long article has hundreds, and every letter typed and every
 * card that the pointer passes asks for all of them again.
 */
export const StatementRow = memo(function StatementRow({
  annotation,
  position,
  outOf,
  top,
  isUnsaved,
  isSelected,
  actions,
  children,
}: Props) {
  const isOpen = children !== undefined;
  return (
    <li
      data-card={annotation.id}
      data-row={annotation.id}
      aria-posinset={position}
      aria-setsize={outOf}
      style={top === null ? undefined : { transform: `translateY(${String(top)}px)` }}
      // A card that scrolling brings under a resting pointer is not pointed at.
      onPointerMove={({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) actions.hover(annotation.id);
      }}
      onPointerLeave={() => {
        actions.hover(null);
      }}
      className={`${isOpen ? sheetLook : "max-lg:hidden"} ${top === null ? "" : "lg:absolute lg:inset-x-0 lg:top-0 lg:transition-transform lg:duration-150"} ${isOpen ? "lg:z-10" : ""} ${isOpen && isSelected ? "rounded-xl outline-2 outline-accent/60" : ""}`}
    >
      {isOpen ? (
        children
      ) : (
        <ClosedCard annotation={annotation} isUnsaved={isUnsaved} isSelected={isSelected} actions={actions} />
      )}
    </li>
  );
});

const sheetLook =
  "max-lg:fixed max-lg:inset-x-0 max-lg:bottom-12 max-lg:z-30 max-lg:max-h-[56dvh] max-lg:short:max-h-[40dvh] max-lg:overflow-y-auto max-lg:rounded-t-2xl max-lg:bg-surface max-lg:shadow-card max-lg:ring-1 max-lg:ring-rule-2 max-lg:transform-none!";

/** From the event to the document's change, and to the frame that shows it, in milliseconds. */
export type Reaction = { changed: number; painted: number };

/** Since the navigation began, in milliseconds; `longTasks` is the sum of those over 50 ms. */
export type Opening = {
  htmlReceived: number;
  textPainted: number;
  highlightsPainted: number;
  cardsPlaced: number;
  longTasks: number;
};

type Outcome = "new highlight" | "open card" | "hovered highlight" | "next frame";
type Point = { x: number; y: number };

declare global {
  /** What bench/probe.js puts into the page. */
  const bench: {
    opened: () => Promise<Opening>;
    expectPainted: (type: "keydown" | "click" | "pointermove", outcome: Outcome) => void;
    painted: () => Promise<Reaction>;
    selectWords: (share: number) => void;
    aimAtHighlight: (share: number) => Promise<void>;
    whereToPress: () => Promise<Point>;
    aimAtCards: () => Point[];
    nothingMoves: () => Promise<void>;
    scrollToShare: (share: number) => void;
    scrollThrough: (step: number) => Promise<{ frames: number[]; longTasks: number[] }>;
  };
}

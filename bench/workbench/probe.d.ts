/** From the event to the document's change, and to the frame that shows it, in milliseconds. */
export type Reaction = { changed: number; painted: number };

/** The time from frame to frame while scrolling, and how long each long task held the page, in milliseconds. */
export type Scroll = { frames: number[]; longTasks: number[] };

/** Since the navigation began, in milliseconds; `longTasks` is the sum of those over 50 ms. */
export type Opening = {
  htmlReceived: number;
  textPainted: number;
  highlightsPainted: number;
  /** Only on Galley's page. */
  cardsPlaced: number;
  longTasks: number;
};

type Outcome = "new highlight" | "open card" | "hovered highlight" | "next frame";
type Point = { x: number; y: number };

declare global {
  /** What probe.js and the page's own script (galley-page.js, peer-page.js) put into the page. */
  const bench: {
    opened: () => Promise<Opening>;
    expectPainted: (type: "keydown" | "click" | "pointermove", outcome: Outcome) => void;
    painted: () => Promise<Reaction>;
    nothingMoves: () => Promise<void>;
    scrollToShare: (share: number) => void;
    scrollThrough: (way: { step: number; most: number }) => Promise<Scroll>;

    // On Galley's page.
    selectWords: (share: number) => Promise<void>;
    aimAtHighlight: (share: number) => Promise<void>;
    whereToPress: () => Promise<Point>;
    aimAtCards: () => Point[];

    /** On a peer's page: whether it can add one. */
    canAdd: boolean;
  };
}

// Runs in Mark up after probe.js: what is waited for there, and where to point.
/* global CSS, NodeFilter, bench, document, getSelection, innerHeight, performance, window */

const paintedStatements = () =>
  new Set([...document.querySelectorAll("mark.statement")].map((mark) => mark.dataset.statement));

/** Only what is near the screen is painted: the highlights of the screen are those of its cards. */
const cardsOnScreen = () =>
  [...document.querySelectorAll("[data-card]")].filter((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

bench.milestones({
  textPainted: () => document.querySelector("section[aria-label=Statements]") !== null,
  highlightsPainted: () => {
    if (document.querySelector(".ProseMirror") === null) return false;
    const painted = paintedStatements();
    return cardsOnScreen().every((card) => painted.has(card.dataset.card));
  },
  cardsPlaced: () => {
    const last = [...document.querySelectorAll("[data-card]")].at(-1);
    return last === undefined || last.style.transform !== "";
  },
});

const openCard = () => document.querySelector("[data-card] > section")?.parentElement.dataset.card ?? null;
const hovered = () => document.querySelector("mark.statement-hovered")?.dataset.statement ?? null;

Object.assign(bench.outcomes, {
  /** A highlight that was not there before. */
  "new highlight": () => {
    const known = paintedStatements();
    return () => [...paintedStatements()].some((id) => !known.has(id));
  },
  /** Another card than before is open. */
  "open card": () => {
    const before = openCard();
    return () => openCard() !== null && openCard() !== before;
  },
  /** Another statement than before is tinted. */
  "hovered highlight": () => {
    const before = hovered();
    return () => hovered() !== null && hovered() !== before;
  },
});

/** Within this time, in milliseconds, a second press at the same place is a double-click to ProseMirror. */
const doubleClick = 500;
let pressedAt = -Infinity;
window.addEventListener(
  "mousedown",
  (event) => {
    pressedAt = event.timeStamp;
  },
  true,
);

let target = "";
const targetMark = () => document.querySelector(`mark[data-statement="${CSS.escape(target)}"]`);

Object.assign(bench, {
  /** Selects some bare words of a paragraph, in the middle of the window. */
  selectWords: async (share) => {
    const paragraphs = [...document.querySelectorAll(".ProseMirror > p")];
    for (const paragraph of paragraphs.slice(Math.floor(share * (paragraphs.length - 1)))) {
      paragraph.scrollIntoView({ block: "center" });
      await bench.nothingMoves();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = /\S+ \S+ \S+ \S+/.exec(node.data);
        if (words === null || node.parentElement.closest("mark")) continue;
        const range = document.createRange();
        range.setStart(node, words.index);
        range.setEnd(node, words.index + words[0].length);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return;
      }
    }
    throw new Error("no bare words to select");
  },
  /** Brings a statement that overlaps no other, about there in the text, to the middle of the window. */
  aimAtHighlight: async (share) => {
    const paragraphs = document.querySelectorAll(".ProseMirror > p");
    paragraphs[Math.floor(share * (paragraphs.length - 1))].scrollIntoView({ block: "center" });
    await bench.nothingMoves();
    const alone = [...document.querySelectorAll("mark.statement")].filter(
      (mark) =>
        mark.parentElement.closest("mark") === null &&
        mark.querySelector("mark") === null &&
        mark.dataset.statement !== openCard() &&
        document.querySelectorAll(`[data-statement="${CSS.escape(mark.dataset.statement)}"]`).length === 1,
    );
    target = alone[Math.floor(alone.length / 2)].dataset.statement;
    targetMark().scrollIntoView({ block: "center" });
  },
  /** Once a press there is a press of its own. */
  whereToPress: async () => {
    while (performance.now() - pressedAt <= doubleClick) await bench.nextPaint();
    const { left, top, height } = targetMark().getClientRects()[0];
    return { x: left + 6, y: top + height / 2 };
  },
  /** Where the closed cards stand that are in sight. */
  aimAtCards: () =>
    [...document.querySelectorAll("[data-card] > button")]
      .map((card) => card.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 160 && bottom < innerHeight - 20)
      .map(({ left, top, height }) => ({ x: left + 60, y: top + height / 2 })),
});

// Runs in the page before its own scripts and takes the times there: what the person at the screen waits
// for, from the event to the frame that shows the answer. bench/probe.d.ts says what it offers.
/* global CSS, MessageChannel, MutationObserver, NodeFilter, PerformanceObserver, document, getSelection, innerHeight, performance, requestAnimationFrame, scrollBy, scrollTo, scrollY, setTimeout, window */

/** The moment after the next frame has been handed over to be painted. */
const nextPaint = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });

const opening = {};
const longTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: "longtask", buffered: true });

const milestones = {
  textPainted: () => document.querySelector("section[aria-label=Statements]") !== null,
  highlightsPainted: () => {
    if (document.querySelector(".ProseMirror") === null) return false;
    const painted = paintedStatements();
    return cardsOnScreen().every((card) => painted.has(card.dataset.card));
  },
  cardsPlaced: () => {
    if (opening.highlightsPainted === undefined) return false;
    const last = [...document.querySelectorAll("[data-card]")].at(-1);
    return last === undefined || last.style.transform !== "";
  },
};

/** Only what is near the screen is painted: the highlights of the screen are those of its cards. */
const cardsOnScreen = () =>
  [...document.querySelectorAll("[data-card]")].filter((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

function paintedStatements() {
  return new Set(
    [...document.querySelectorAll("mark.statement")].map((mark) => mark.getAttribute("data-statement")),
  );
}

const opened = new Promise((resolve) => {
  const waiting = new Set(Object.keys(milestones));
  const look = () => {
    for (const name of waiting) {
      if (!milestones[name]()) break;
      waiting.delete(name);
      opening[name] ??= -1;
      void nextPaint().then((at) => {
        opening[name] = at;
        if (Object.keys(opening).length === 3 && Object.values(opening).every((time) => time > 0)) resolve();
      });
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

const outcomes = {
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
  /** Whatever the next frame shows. */
  "next frame": () => () => true,
};

const openCard = () => document.querySelector("[data-card] > section")?.parentElement.dataset.card ?? null;
const hovered = () => document.querySelector("mark.statement-hovered")?.dataset.statement ?? null;

/** What the next event of a type leads to: resolves once it is painted. */
function awaitPainted(type, outcome) {
  const isThere = outcomes[outcome]();
  return new Promise((resolve, reject) => {
    let start = null;
    setTimeout(() => reject(new Error(`${type} led to no ${outcome}`)), 5_000);
    const finish = () => {
      observer.disconnect();
      const changed = performance.now();
      void nextPaint().then((painted) => resolve({ changed: changed - start, painted: painted - start }));
    };
    const observer = new MutationObserver(() => {
      if (start !== null && isThere()) finish();
    });
    const onEvent = (event) => {
      if (type === "pointermove" && event.target.closest("[data-card]") === null) return;
      window.removeEventListener(type, onEvent, true);
      start = event.timeStamp;
      if (outcome === "next frame") finish();
    };
    window.addEventListener(type, onEvent, true);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

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

let pending = null;
let target = "";
const targetMark = () => document.querySelector(`mark[data-statement="${CSS.escape(target)}"]`);

window.bench = {
  opened: async () => {
    await opened;
    return {
      ...opening,
      longTasks: longTasks.reduce((sum, { duration }) => sum + duration, 0),
      htmlReceived: performance.getEntriesByType("navigation")[0].responseEnd,
    };
  },
  expectPainted: (type, outcome) => {
    pending = awaitPainted(type, outcome);
  },
  painted: () => pending,
  /** Selects some bare words of a paragraph, in the middle of the window. */
  selectWords: (share) => {
    const paragraphs = [...document.querySelectorAll(".ProseMirror > p")];
    for (const paragraph of paragraphs.slice(Math.floor(share * (paragraphs.length - 1)))) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = /\S+ \S+ \S+ \S+/.exec(node.data);
        if (words === null || node.parentElement.closest("mark")) continue;
        paragraph.scrollIntoView({ block: "center" });
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
    await window.bench.nothingMoves();
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
    while (performance.now() - pressedAt <= doubleClick) await nextPaint();
    const { left, top, height } = targetMark().getClientRects()[0];
    return { x: left + 6, y: top + height / 2 };
  },
  /** Where the closed cards stand that are in sight. */
  aimAtCards: () =>
    [...document.querySelectorAll("[data-card] > button")]
      .map((card) => card.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 160 && bottom < innerHeight - 20)
      .map(({ left, top, height }) => ({ x: left + 60, y: top + height / 2 })),
  nothingMoves: async () => {
    await nextPaint();
    while (document.getAnimations().length > 0) await nextPaint();
    await nextPaint();
  },
  scrollToShare: (share) => {
    scrollTo(0, share * document.documentElement.scrollHeight);
  },
  /** Scrolls from the top to the end, so many pixels each frame; the time between frames, and the long tasks. */
  scrollThrough: async (step) => {
    scrollTo(0, 0);
    await nextPaint();
    await nextPaint();
    const [frames, began] = [[], performance.now()];
    let before = await new Promise(requestAnimationFrame);
    for (let at = -1; at !== scrollY;) {
      at = scrollY;
      scrollBy(0, step);
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    await nextPaint();
    const during = longTasks.filter(({ startTime }) => startTime >= began);
    return { frames, longTasks: during.map(({ duration }) => duration) };
  },
};

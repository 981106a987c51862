// Runs in the page before its own scripts and takes the times there: what the person at the screen waits
// for, from the event to the frame that shows the answer. What is waited for, the page's own script says
// (galley-page.js, peer-page.js); probe.d.ts says what all of them offer.
/* global MessageChannel, MutationObserver, PerformanceObserver, document, performance, requestAnimationFrame, scrollBy, scrollTo, scrollY, setTimeout, window */

/** The moment after the next frame has been handed over to be painted. */
const nextPaint = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });

const longTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: "longtask", buffered: true });

/** When each of the milestones, which come in this order, was first painted. */
function watch(milestones) {
  const names = Object.keys(milestones);
  const painted = {};
  return new Promise((resolve) => {
    let next = 0;
    const look = () => {
      for (; next < names.length && milestones[names[next]](); next += 1) {
        const name = names[next];
        void nextPaint().then((at) => {
          painted[name] = at;
          if (Object.keys(painted).length === names.length) resolve(painted);
        });
      }
      if (next < names.length) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What the next event of a type leads to: resolves once it is painted. */
function awaitPainted(type, outcome) {
  const isThere = window.bench.outcomes[outcome]();
  return new Promise((resolve, reject) => {
    let start = null;
    setTimeout(() => reject(new Error(`${type} led to no ${outcome}`)), 30_000);
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

let opened = null;
let pending = null;

window.bench = {
  outcomes: {
    /** Whatever the next frame shows. */
    "next frame": () => () => true,
  },
  milestones: (milestones) => {
    opened = watch(milestones);
  },
  opened: async () => ({
    ...(await opened),
    longTasks: longTasks.reduce((sum, { duration }) => sum + duration, 0),
    htmlReceived: performance.getEntriesByType("navigation")[0].responseEnd,
  }),
  expectPainted: (type, outcome) => {
    pending = awaitPainted(type, outcome);
  },
  painted: () => pending,
  nothingMoves: async () => {
    await nextPaint();
    while (document.getAnimations().length > 0) await nextPaint();
    await nextPaint();
  },
  nextPaint,
  scrollToShare: (share) => {
    scrollTo(0, share * document.documentElement.scrollHeight);
  },
  /** Scrolls from the top, so many pixels each frame and at most so many frames; the time between frames, and the long tasks. */
  scrollThrough: async ({ step, most }) => {
    scrollTo(0, 0);
    await nextPaint();
    await nextPaint();
    const [frames, began] = [[], performance.now()];
    let before = await new Promise(requestAnimationFrame);
    for (let at = -1; at !== scrollY && frames.length < most;) {
      at = scrollY;
      scrollBy(0, step);
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    await nextPaint();
    return {
      frames,
      longTasks: longTasks.filter(({ startTime }) => startTime >= began).map(({ duration }) => duration),
    };
  },
};

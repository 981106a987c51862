// Runs in a peer's page: paints the spans with the peer as soon as its script is there, and adds one at a key.
/* global Mark, NodeFilter, RecogitoJS, bench, document, getSelection, innerHeight, window */

const article = document.querySelector("#article");
const { peer: name } = document.currentScript.dataset;
const spans = JSON.parse(document.querySelector("#spans").textContent);
const count = (selector) => document.querySelectorAll(selector).length;

/** What each is asked: to paint all, to paint one more; and how many elements it has painted. */
const peers = {
  none: () => ({ paint: () => {}, add: null, painted: () => 1 }),
  "mark.js": () => withMark({}),
  "advanced-mark.js": () => withMark({ wrapAllRanges: true }),
  recogito: () => {
    const annotator = RecogitoJS.createTextAnnotator(article, { annotatingEnabled: false });
    let next = 0;
    const annotation = ({ start, length }) => {
      const id = `a${String(next++)}`;
      const quote = article.textContent.slice(start, start + length);
      return {
        id,
        bodies: [],
        target: { annotation: id, selector: [{ quote, start, end: start + length }] },
      };
    };
    return {
      paint: (ranges) => annotator.setAnnotations(ranges.map(annotation)),
      add: (range) => annotator.addAnnotation(annotation(range)),
      painted: () => count(".r6o-annotation"),
    };
  },
};

function withMark(options) {
  const marker = new Mark(article);
  const paint = (ranges) => {
    marker.markRanges(ranges, { element: "mark", className: "statement", ...options });
  };
  return { paint, add: (range) => paint([range]), painted: () => count("mark") };
}

const peer = peers[name]();
bench.milestones({
  textPainted: () => article.lastElementChild !== null,
  highlightsPainted: () => peer.painted() > 0,
});
bench.outcomes["new highlight"] = () => {
  const before = peer.painted();
  return () => peer.painted() > before;
};

/** Some words in the middle of the window, as the peers count: in the text of the article without line ends. */
function wordsInSight() {
  const { left, width } = article.getBoundingClientRect();
  const at = document.caretPositionFromPoint(left + width / 3, innerHeight / 2);
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode() !== at.offsetNode) start += walker.currentNode.data.length;
  return { start: start + at.offset, length: 24 };
}

window.addEventListener("keydown", ({ key }) => {
  if (key === "v") peer.add(wordsInSight());
});

bench.canAdd = peer.add !== null;
// The text is read first; then the peer may take its time.
void bench.nextPaint().then(() => {
  getSelection().removeAllRanges();
  peer.paint(spans);
});

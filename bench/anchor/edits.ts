import { EditedText, type Span } from "./edited-text";
import { makeText } from "./make-text";

type Random = () => number;

/** One change of a text around one statement, and what has become of the statement. */
export type Change = { name: string; make: (text: string, span: Span, random: Random) => EditedText };

const newWords = "marl quess torvin ablay dorrin fesk Halvorsen 4,417 ninth ostrel pliant gorse".split(" ");

/** The seven kinds of change that every matcher is asked to follow, one at a time. */
export const changes: readonly Change[] = [
  {
    name: "text inserted before",
    make: (text) =>
      edited(text, (it) => {
        it.insert(0, "A correction was added above this line.\n");
      }),
  },
  {
    name: "one character inside the quote",
    make: (text, span, random) =>
      edited(text, (it) => {
        const letters = offsetsOf(text, span).filter((at) => /[A-Za-z]/.test(text.charAt(at)));
        const at = letters[below(letters.length, random)] ?? span.start;
        it.replace({ start: at, end: at + 1 }, text.charAt(at) === "x" ? "q" : "x");
      }),
  },
  {
    name: "a quarter of the words changed",
    make: (text, span, random) =>
      edited(text, (it) => {
        const words = wordsOf(text, span);
        const nth = below(4, random);
        const chosen = words.filter((_word, index) => index % 4 === nth || words.length < 4);
        for (const word of chosen.slice(0, Math.ceil(words.length / 4)))
          it.replace(word, pick(newWords, random));
      }),
  },
  {
    name: "the quote deleted",
    make: (text, span) =>
      edited(text, (it) => {
        it.replace(span, "");
      }),
  },
  {
    name: "the paragraph deleted",
    make: (text, span) =>
      edited(text, (it) => {
        it.replace(paragraphOf(text, span), "");
      }),
  },
  {
    name: "the paragraph moved",
    make: (text, span, random) =>
      edited(text, (it) => {
        const lines = offsetsOf(text, { start: 0, end: text.length }).filter(
          (at) => text.charAt(at) === "\n",
        );
        it.move(paragraphOf(text, span), (lines[below(lines.length, random)] ?? -1) + 1);
      }),
  },
  {
    name: "another article",
    make: (text) =>
      edited(text, (it) => {
        it.replace({ start: 0, end: text.length }, "");
        it.insert(0, makeText(text.length, text.length + 7));
      }),
  },
];

/** Edits all over a text: words changed, put in and taken out, paragraphs moved and cut, typography. */
export function editEverywhere(text: string, share: number, random: Random): EditedText {
  return edited(text, (it) => {
    const paragraphs = text.split("\n").length;
    let start = 0;
    const spans = text.split("\n").map((line) => {
      const span = { start, end: Math.min(text.length, start + line.length + 1) };
      start = span.end;
      return span;
    });
    for (const span of spans) {
      const kind = random();
      if (kind < 0.02) {
        it.replace(span, "");
        continue;
      }
      for (const word of wordsOf(text, span)) {
        if (random() >= share) continue;
        const how = random();
        if (how < 0.6) it.replace(word, pick(newWords, random));
        else if (how < 0.8) it.insert(word.start, `${pick(newWords, random)} `);
        else it.replace({ start: word.start, end: Math.min(span.end, word.end + 1) }, "");
      }
      if (kind < 0.04) it.move(span, spans[below(paragraphs, random)]?.start ?? 0);
    }
  });
}

/** Spans to follow: from the beginning of a word to the end of another, two to thirty words long, as checkers mark them. */
export function spansIn(text: string, count: number, random: Random): Span[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  const spans: Span[] = [];
  for (let tries = 0; spans.length < count && tries < count * 20; tries += 1) {
    const first = below(words.length, random);
    const last = first + 1 + below(29, random);
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start === undefined || end === undefined || text.slice(start, end).includes("\n")) continue;
    spans.push({ start, end });
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

function edited(text: string, change: (it: EditedText) => void): EditedText {
  const it = new EditedText(text);
  change(it);
  return it;
}

function wordsOf(text: string, { start, end }: Span): Span[] {
  return Array.from(
    text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M},.’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu),
    (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
}

function paragraphOf(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after === -1 ? text.length : after + 1 };
}

function offsetsOf(_text: string, { start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_none, index) => start + index);
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function pick(from: readonly string[], random: Random): string {
  return from[below(from.length, random)] ?? "";
}

import { seededRandom } from "../article-text";

const openings = "b br c cl d dr f fl g gr h k l m n p pr r s st sh t tr v w".split(" ");
const vowels = "a e i o u ai ea ou".split(" ");
const closings = ["", "", "n", "r", "st", "l", "nd", "t", "m", "rk"];
const small = "the of to in and a that for was on with said it by at from as is has not be were".split(" ");
const standing = [
  "The Courier has asked the water board for its answer.",
  "This story will be updated.",
  "The harbour office did not answer the call.",
];

/**
 * A text of about so many UTF-16 code units, in paragraphs, whose words are as unequally frequent as those
 * of a newspaper (Zipf), with names, numbers, dates, quotations and a few sentences that stand in many places.
 */
export function makeText(length: number, seed = length): string {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = (from: readonly string[]) => from[whole(from.length)] ?? "";
  const syllable = () => pick(openings) + pick(vowels) + pick(closings);
  const vocabulary = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + whole(3) }, syllable).join(""),
  );
  const word = () => {
    const kind = random();
    if (kind < 0.38) return pick(small);
    if (kind < 0.42) return capital(pick(vocabulary));
    if (kind < 0.45) return whole(90_000).toLocaleString("en");
    return vocabulary[Math.floor(6_000 ** random()) - 1] ?? "barrier";
  };
  const sentence = () => {
    if (random() < 0.02) return pick(standing);
    const words = Array.from({ length: 6 + whole(24) }, word);
    if (random() < 0.15) words.splice(whole(words.length), 0, `on ${String(1 + whole(28))} March 2025,`);
    const told = capital(words.join(" "));
    return random() < 0.15 ? `“${told},” said ${capital(pick(vocabulary))}.` : `${told}.`;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    const paragraph = Array.from({ length: 1 + whole(5) }, sentence).join(" ");
    paragraphs.push(paragraph);
    written += paragraph.length + 1;
  }
  return paragraphs.join("\n").slice(0, length);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

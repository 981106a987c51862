const people = [
  "the harbour master",
  "the minister",
  "Ines Aalto of the port union",
  "the water board’s engineer",
  "a spokeswoman for the Eller ferries",
  "the mayor of Westmere",
];
const things = [
  "the tidal barrier",
  "the northern quay",
  "the pumping station at Salt Lane",
  "the ferry terminal",
  "the old sluice",
  "the flood wall",
];
const facts = [
  "would cost {n} million crowns, of which the state pays two thirds",
  "was closed on {n} days last winter because the wind was too strong",
  "protects about {n} houses between the river and the railway",
  "has been inspected {n} times since the flood of 1987",
  "will be finished {n} weeks later than the first plan promised",
  "carried {n} passengers in the first week of March",
];
const asides = [
  "Nobody in the town hall wanted to put a name to that estimate.",
  "It is the best view on the whole coast, and it always was.",
  "The minutes of the board do not mention it.",
  "Last year’s storm is still on everyone’s mind.",
];

/** The same numbers on every run, so that two runs measure the same article. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An article of about this many words, headline first, in paragraphs of a newspaper's length. */
export function articleParagraphs(words: number): string[] {
  const random = seededRandom(words);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const sentence = () => {
    const fact = pick(facts).replace("{n}", String(10 + Math.floor(random() * 900)));
    const claim = `${pick(things)} ${fact}`;
    const kind = random();
    if (kind < 0.2) return pick(asides);
    if (kind < 0.6) return `${claim.charAt(0).toUpperCase()}${claim.slice(1)}.`;
    return `According to ${pick(people)}, ${claim}.`;
  };
  const paragraphs = [`What ${String(words)} words say about the Easthaven barrier`];
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(" ");
    paragraphs.push(paragraph);
    written += paragraph.split(" ").length;
  }
  return paragraphs;
}

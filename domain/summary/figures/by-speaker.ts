import { aboutLabels, abouts } from "@/domain/annotation/tag";
import { counted } from "@/domain/text/plain-english";
import type { Statement, Summary } from "../summary";
import type { Figure } from "./figure";
import { stacked } from "./stacked-bars";

/** More speakers than this are counted together. */
const mostSpeakers = 10;

const article = /^(?:the|an?|der|die|das|eine?)\s+/iu;

type Speaker = { label: string; statements: Statement[] };

/** To whom the sentences are attributed, and what came of it that they said it, and that it is so. */
export function bySpeaker({ statements }: Summary): Figure {
  const rows = [...namedSpeakers(statements), ...others(statements)];
  const bands = rows.flatMap(({ statements: said }) =>
    abouts.map((about) => said.filter((one) => one.about === about).length),
  );
  const longest = Math.max(1, ...bands);
  return {
    name: "speakers",
    title: "By speaker",
    description:
      "To whom the article’s sentences attribute what the statements say, as far as their words tell: how many statements stand at each tag.",
    rows: rows.map(({ label, statements: said }) => ({
      label,
      state: null,
      bands: abouts
        .map((about) => ({
          about,
          states: said.filter((one) => one.about === about).map(({ state }) => state),
        }))
        .filter(({ states }) => states.length > 0)
        .map(({ about, states }) => stacked(aboutLabels[about], states, longest)),
    })),
  };
}

/** Everybody who is named, whoever has most statements first; a last name alone is who bears it. */
function namedSpeakers(statements: readonly Statement[]): Speaker[] {
  const byKey = new Map<string, Speaker>();
  for (const statement of statements) {
    if (statement.speaker === null) continue;
    const key = keyOf(statement.speaker);
    const speaker = byKey.get(key) ?? { label: statement.speaker, statements: [] };
    speaker.statements.push(statement);
    byKey.set(key, speaker);
  }
  // A longer one first, so that a last name may find its bearer through a first name with a title.
  for (const [key, speaker] of [...byKey].sort(([one], [other]) => other.length - one.length)) {
    if (!isLastName(speaker.label)) continue;
    const [bearer, another] = [...byKey.values()].filter(({ label }) => label.endsWith(` ${speaker.label}`));
    if (bearer === undefined || another !== undefined) continue;
    bearer.statements.push(...speaker.statements);
    byKey.delete(key);
  }
  const all = [...byKey.values()]
    .map(({ label, statements: said }) => ({ label: capitalised(label), statements: said }))
    .sort((one, other) => other.statements.length - one.statements.length);
  const rest = all.slice(mostSpeakers);
  return rest.length < 2
    ? all
    : [
        ...all.slice(0, mostSpeakers),
        {
          label: counted(rest.length, "other speaker"),
          statements: rest.flatMap((speaker) => speaker.statements),
        },
      ];
}

function others(statements: readonly Statement[]): Speaker[] {
  return [
    {
      label: "Somebody it does not name",
      statements: statements.filter(({ attributed, speaker }) => attributed && speaker === null),
    },
    { label: "The article itself", statements: statements.filter(({ attributed }) => !attributed) },
  ].filter(({ statements: said }) => said.length > 0);
}

/** "Brandt", not "the mayor" nor "mayor": the deputy mayor is somebody else. */
function isLastName(label: string): boolean {
  return /^\p{Lu}/u.test(label) && !article.test(label);
}

function keyOf(speaker: string): string {
  return speaker.toLowerCase().replace(article, "").replace(/\s+/gu, " ");
}

function capitalised(label: string): string {
  const [first = "", ...rest] = Array.from(label);
  return first.toUpperCase() + rest.join("");
}

import type { CheckableCueKind, CueRule, CueRules, OpinionCueKind } from "@/domain/text/languages/cue-rules";
import { languageRules } from "@/domain/text/languages/registry";
import { quotationIn } from "./quotation";

/** Words of a sentence that suggest something: UTF-16 code units from the beginning of the sentence. */
type Cue<Kind> = { kind: Kind; start: number; end: number };

/** What suggests that a sentence can be looked up, and what that it is an opinion, each in the order of the words. */
export type Cues = { checkable: Cue<CheckableCueKind>[]; opinion: Cue<OpinionCueKind>[] };

const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const number = /\p{Nd}(?:[\p{Nd}.,:\u00a0\u202f]*\p{Nd})?(?:\s?%)?/gu;

/** The cues of a sentence. `language` is a BCP 47 tag. Cues suggest; they decide nothing. */
export function cuesIn(sentence: string, language: string): Cues {
  const { cues, attribution } = languageRules(language);
  const { checkable, opinion } = readyToFind(cues);
  const found: Cue<CheckableCueKind>[] = [
    ...findCues(sentence, checkable),
    ...matches<CheckableCueKind>(sentence, "number", number),
  ];
  const judged = withoutQuoted(findCues(sentence, opinion), sentence);
  const quotation = quotationIn(sentence);
  if (quotation !== null) found.push({ kind: "quotation", ...quotation });
  const said = attribution.exec(sentence);
  if (said !== null && !isOwnView(said.index, judged))
    found.push({ kind: "attribution", start: said.index, end: said.index + said[0].length });
  return { checkable: found.sort(inOrder), opinion: judged.sort(inOrder) };
}

/** "I believe that …": nobody else's words. */
function isOwnView(start: number, opinion: readonly Cue<OpinionCueKind>[]): boolean {
  return opinion.some((cue) => cue.kind === "view" && cue.start <= start && cue.end + 1 >= start);
}

const inMarks = /[“„«"][^“”„«»"]*[”“»"]/gu;

/** Who quotes a judgement does not judge; but a sentence that is nothing but a quotation is all there is to read. */
function withoutQuoted<Kind>(cues: Cue<Kind>[], sentence: string): Cue<Kind>[] {
  const quoted = matches(sentence, "quoted", inMarks);
  return cues.filter(
    (cue) =>
      !quoted.some(
        ({ start, end }) =>
          start < cue.start && cue.end < end && /\p{L}/u.test(sentence.slice(0, start) + sentence.slice(end)),
      ),
  );
}

/** The rules of some kinds of cues, turned so that each word is looked up once. */
type Finder<Kind> = {
  kindsOf: (written: string) => readonly Kind[];
  phrases: readonly { kind: Kind; phrases: RegExp }[];
};

function findCues<Kind>(sentence: string, { kindsOf, phrases }: Finder<Kind>): Cue<Kind>[] {
  const found = phrases.flatMap((rule) => matches(sentence, rule.kind, rule.phrases));
  for (const { index: start, 0: written } of sentence.matchAll(word))
    for (const kind of kindsOf(written)) found.push({ kind, start, end: start + written.length });
  return found;
}

/** Nearly always there is none, and to test for one is much cheaper than to collect them. */
function matches<Kind>(sentence: string, kind: Kind, pattern: RegExp): Cue<Kind>[] {
  if (sentence.search(pattern) === -1) return [];
  return Array.from(sentence.matchAll(pattern), ({ index, 0: { length } }) => ({
    kind,
    start: index,
    end: index + length,
  }));
}

const finders = new WeakMap<
  CueRules,
  { checkable: Finder<CheckableCueKind>; opinion: Finder<OpinionCueKind> }
>();

function readyToFind(rules: CueRules) {
  const known = finders.get(rules);
  if (known) return known;
  const made = { checkable: finderOf(rules.checkable), opinion: finderOf(rules.opinion) };
  finders.set(rules, made);
  return made;
}

/** So many words are remembered with their kinds: more than a long article has, and no burden. */
const mostRemembered = 20_000;

function finderOf<Kind>(rules: readonly (CueRule & { kind: Kind })[]): Finder<Kind> {
  const remembered = new Map<string, readonly Kind[]>();
  return {
    kindsOf: (written) => {
      const known = remembered.get(written);
      if (known) return known;
      const lower = written.toLowerCase();
      const kinds = rules.filter((rule) => isWordOf(rule, lower)).map(({ kind }) => kind);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(written, kinds);
      return kinds;
    },
    phrases: rules.flatMap(({ kind, phrases }) =>
      phrases ? [{ kind, phrases: new RegExp(phrases.source, `${phrases.flags}g`) }] : [],
    ),
  };
}

function isWordOf({ words, form, except }: CueRule, word: string): boolean {
  return words.has(word) || (form !== null && form.test(word) && !except.has(word));
}

function inOrder(one: { start: number }, other: { start: number }): number {
  return one.start - other.start;
}

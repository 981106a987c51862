import type { Citation, Evidence } from "@/domain/evidence/evidence";
import type { Person } from "@/domain/people/person";
import type { NumberedSource, SourceUse } from "./summary";

type Cite = (statement: number, by: Person, citation: Citation) => SourceUse;

/**
 * Numbers sources from 1 in the order in which they are first cited, once each however often
 * that is. `cite` gives a citation its source's number; `sources` are those so far, with their uses.
 */
export function numberSources(): { cite: Cite; sources: () => NumberedSource[] } {
  const numbered = new Map<string, NumberedSource>();
  const cite: Cite = (statement, by, { evidence, stance, quote, locator }) => {
    const source = numbered.get(evidence.id) ?? asSource(evidence, numbered.size + 1);
    numbered.set(evidence.id, source);
    source.uses.push({ statement, by, stance, quote, locator });
    return { source: source.number, stance, quote, locator };
  };
  return { cite, sources: () => [...numbered.values()] };
}

function asSource(evidence: Evidence, number: number): NumberedSource {
  const { file } = evidence;
  return {
    number,
    id: evidence.id,
    kind: evidence.kind,
    title: evidence.title,
    url: evidence.url,
    publisher: evidence.publisher,
    publishedAt: evidence.publishedAt,
    accessedAt: evidence.accessedAt,
    sourceType: evidence.sourceType,
    independenceGroup: evidence.independenceGroup,
    asked: evidence.asked,
    whereItShouldBe: evidence.whereItShouldBe,
    deskOnly: evidence.deskOnly,
    file: file === null ? null : { name: file.name, sha256: file.sha256 },
    passage: evidence.passage,
    uses: [],
  };
}

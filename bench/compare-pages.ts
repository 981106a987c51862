import type { APIRequestContext } from "@playwright/test";
import type { ListPage } from "./list-pages";
import type { SeededLists } from "./seeded-lists";
import { median } from "./statistics";

/** A newsroom that answers whoever is signed in. */
export type Answering = { seeded: SeededLists; client: APIRequestContext };

/** Rounds that are thrown away: they fill every cache. */
const warmUps = 3;

/** Asks both newsrooms for the same page in turn, and answers the line that tells the medians and their ratio. */
export async function compare(
  { what, address }: ListPage,
  small: Answering,
  large: Answering,
  rounds: number,
) {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = -warmUps; round < rounds; round++) {
    // Whoever is second profits from what the first has warmed up: they take turns at that, too.
    const both = [
      { newsroom: small, into: times.small },
      { newsroom: large, into: times.large },
    ];
    for (const { newsroom, into } of round % 2 === 0 ? both : both.toReversed()) {
      const took = await timeOf(newsroom, address(newsroom.seeded));
      if (took === null) return [what, "", "no such page"];
      if (round >= 0) into.push(took);
    }
  }
  const [few, many] = [median(times.small), median(times.large)];
  return [what, `${few.toFixed(1)} ms`, `${many.toFixed(1)} ms`, `${(many / few).toFixed(2)}×`];
}

/** Until the whole page is there, in milliseconds; null when there is none. */
async function timeOf({ client }: Answering, address: string): Promise<number | null> {
  const start = performance.now();
  const answer = await client.get(address);
  await answer.body();
  const took = performance.now() - start;
  if (answer.status() === 404) return null;
  if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}`);
  return took;
}

import { z } from "zod";
import { Shelf } from "@/components/ui/shelf";
import type { Wave } from "./wave-outbox";

const keptWave = z.strictObject({ words: z.string(), nothing: z.boolean(), mutationId: z.string() });

/** What one person has waved through in one article and not sent yet, kept in the browser: never sent as somebody else. */
export class KeptWaves {
  private readonly shelf: Shelf;

  constructor(userId: string, articleId: string) {
    this.shelf = new Shelf(`galley.waves.${userId}.${articleId}`);
  }

  /** Everything unsent, in the order in which it was done: the ids of waves are in that order. */
  read(): Wave[] {
    return this.shelf.read().flatMap(([, thing]) => keptWave.safeParse(thing).data ?? []);
  }

  keep(wave: Wave): void {
    this.shelf.put(wave.mutationId, wave);
  }

  letGo({ mutationId }: Wave): void {
    this.shelf.remove(mutationId);
  }
}

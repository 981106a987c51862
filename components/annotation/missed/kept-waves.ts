import { Shelf } from "@/components/ui/shelf";
import type { Wave } from "./wave-outbox";

/** What one person has waved through in one article and not sent yet, kept in the browser: never sent as somebody else. */
export class KeptWaves {
  private readonly name: string;
  private readonly shelf: Shelf;

  constructor(userId: string, articleId: string) {
    this.name = `galley.waves.${userId}.${articleId}`;
    this.shelf = new Shelf(this.name);
  }

  /** Everything unsent, in the order in which it was done: the ids of waves are in that order. */
  read(): Wave[] {
    this.takeApart();
    return this.shelf.read().map(([, wave]) => wave as Wave);
  }

  keep(wave: Wave): void {
    this.shelf.put(wave.mutationId, wave);
  }

  letGo({ mutationId }: Wave): void {
    this.shelf.remove(mutationId);
  }

  /** An earlier Galley kept all of them as one thing. */
  private takeApart(): void {
    try {
      const waves = JSON.parse(localStorage.getItem(this.name) ?? "[]") as Wave[];
      if (waves.every((wave) => this.shelf.put(wave.mutationId, wave))) localStorage.removeItem(this.name);
    } catch {
      // What cannot be read stays where it is.
    }
  }
}

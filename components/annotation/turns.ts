/** Lets a few go at once, and the others after them in the order in which they asked. */
export class Turns {
  private readonly asking = new Set<string>();
  private taken = 0;

  constructor(private readonly atOnce: number) {}

  /** Takes a turn when one is free; else who asks is told when one is. */
  take(id: string): boolean {
    if (this.taken >= this.atOnce) {
      this.asking.add(id);
      return false;
    }
    this.asking.delete(id);
    this.taken += 1;
    return true;
  }

  /** Gives a turn back, and tells those who have waited longest to ask again. */
  giveBack(tell: (id: string) => void): void {
    this.taken -= 1;
    for (const id of [...this.asking]) {
      if (this.taken >= this.atOnce) return;
      this.asking.delete(id);
      tell(id);
    }
  }
}

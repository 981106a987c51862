/**
 * Things that this browser keeps across reloads under one name, each by a key of its own: two pages that keep
 * something at once never overwrite what the other keeps. Names and keys have no spaces.
 */
export class Shelf {
  constructor(private readonly name: string) {}

  /** Keeps a thing, in the place of the one with this key, if the browser has room for it and allows it. */
  put(key: string, thing: unknown): void {
    try {
      localStorage.setItem(this.nameOf(key), JSON.stringify(thing));
    } catch {
      // What is on the screen is still there.
    }
  }

  remove(key: string): void {
    try {
      localStorage.removeItem(this.nameOf(key));
    } catch {
      // Storage is forbidden: then nothing was kept.
    }
  }

  /** What is kept with this key; undefined for nothing, and for a thing that cannot be read, which stays. */
  get(key: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(this.nameOf(key)) ?? "");
    } catch {
      return undefined;
    }
  }

  /** All that is kept and can be read, in the order of the keys. */
  read(): [key: string, thing: unknown][] {
    return this.keys().flatMap((key) => {
      const thing = this.get(key);
      return thing === undefined ? [] : [[key, thing]];
    });
  }

  private keys(): string[] {
    try {
      const start = this.nameOf("");
      const all = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
      return all
        .filter((name) => name.startsWith(start))
        .map((name) => name.slice(start.length))
        .sort();
    } catch {
      return [];
    }
  }

  private nameOf(key: string): string {
    return `${this.name}.${key}`;
  }
}

import type { Annotation } from "@/domain/annotation/annotation";
import type { Row } from "./pending-write";

/** The annotations of a page as the server last told of them, the removed ones among them. */
export class Rows {
  private readonly rows = new Map<string, Row>();
  private standing: readonly Annotation[] | null = null;

  get(id: string): Row | null {
    return this.rows.get(id) ?? null;
  }

  all(): Iterable<[id: string, row: Row]> {
    return this.rows;
  }

  /** A row that says the same as the one before it stays that one, so that nothing is worked out again for it. */
  set(id: string, row: Row): void {
    const before = this.rows.get(id);
    if (before && before.removed === row.removed && isEqual(before.annotation, row.annotation)) return;
    this.rows.set(id, row);
    this.standing = null;
  }

  drop(id: string): void {
    if (this.rows.delete(id)) this.standing = null;
  }

  /** Those that stand, in the order of the text: the same list as long as none of them is another. */
  inOrder(): readonly Annotation[] {
    this.standing ??= [...this.rows.values()]
      .filter(({ removed }) => !removed)
      .map(({ annotation }) => annotation)
      .sort(byPlace);
    return this.standing;
  }
}

export function byPlace(a: Annotation, b: Annotation): number {
  return a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : 1);
}

/** Annotations are plain data that the server writes down in one order. */
function isEqual(one: Annotation, other: Annotation): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

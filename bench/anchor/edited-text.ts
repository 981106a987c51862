import { firstWhere } from "@/domain/text/first-where";

/** A piece of a text: where its words were in the old text, and how they read now; null for what is new. */
type Piece = { now: string; was: { start: number; end: number } | null };

export type Span = { start: number; end: number };

/** A text that is edited, and knows where everything has gone: the truth that matchers are measured by. */
export class EditedText {
  private pieces: Piece[];

  constructor(text: string) {
    this.pieces = text === "" ? [] : [{ now: text, was: { start: 0, end: text.length } }];
  }

  get text(): string {
    return this.pieces.map(({ now }) => now).join("");
  }

  /** Puts other words in the place of old ones. "" takes them out. */
  replace(span: Span, words: string): void {
    const at = this.cut(span);
    const covered = this.pieces.filter(({ was }) => was && was.start >= span.start && was.end <= span.end);
    if (covered.length === 0) return;
    this.pieces = this.pieces.filter((piece) => !covered.includes(piece));
    if (words !== "") this.pieces.splice(at, 0, { now: words, was: span });
  }

  /** Puts new words before the old offset. */
  insert(offset: number, words: string): void {
    this.pieces.splice(this.cut({ start: offset, end: offset }), 0, { now: words, was: null });
  }

  /** Moves a span to before another place of the old text. */
  move(span: Span, to: number): void {
    if (to >= span.start && to <= span.end) return;
    this.cut(span);
    const isMoved = ({ was }: Piece) => was !== null && was.start >= span.start && was.end <= span.end;
    const moved = this.pieces.filter(isMoved);
    this.pieces = this.pieces.filter((piece) => !isMoved(piece));
    this.pieces.splice(this.cut({ start: to, end: to }), 0, ...moved);
  }

  /** Where old spans stand now; null for what is gone, or for the most part. */
  follow(spans: readonly Span[]): (Span | null)[] {
    const placed: { was: Span; start: number; end: number; isKept: boolean }[] = [];
    let at = 0;
    for (const { now, was } of this.pieces) {
      const isKept = was !== null && now.length === was.end - was.start;
      if (was) placed.push({ was, start: at, end: at + now.length, isKept });
      at += now.length;
    }
    placed.sort((one, other) => one.was.start - other.was.start);
    const starts = placed.map(({ was }) => was.start);
    return spans.map((span) => {
      let index = firstWhere(starts.length, (at) => (starts[at] ?? 0) > span.start) - 1;
      if (index < 0 || (placed[index]?.was.end ?? 0) <= span.start) index += 1;
      let [start, end, kept] = [Number.POSITIVE_INFINITY, 0, 0];
      for (let piece = placed[index]; piece && piece.was.start < span.end; piece = placed[++index]) {
        const head = piece.isKept ? Math.max(0, span.start - piece.was.start) : 0;
        const tail = piece.isKept ? Math.max(0, piece.was.end - span.end) : 0;
        start = Math.min(start, piece.start + head);
        end = Math.max(end, piece.end - tail);
        kept += Math.min(piece.was.end, span.end) - Math.max(piece.was.start, span.start);
      }
      return kept >= (span.end - span.start) / 2 && end > start ? { start, end } : null;
    });
  }

  /** Cuts the pieces at both ends of an old span; answers the index of what begins at its start. */
  private cut({ start, end }: Span): number {
    for (const offset of [start, end]) {
      const index = this.pieces.findIndex(({ was }) => was && was.start < offset && was.end > offset);
      const piece = this.pieces[index];
      if (!piece?.was || piece.now.length !== piece.was.end - piece.was.start) continue;
      const at = offset - piece.was.start;
      this.pieces.splice(
        index,
        1,
        { now: piece.now.slice(0, at), was: { start: piece.was.start, end: offset } },
        { now: piece.now.slice(at), was: { start: offset, end: piece.was.end } },
      );
    }
    const found = this.pieces.findIndex(({ was }) => was && was.start >= start);
    return found === -1 ? this.pieces.length : found;
  }
}

import type { TagState } from "@/domain/annotation/tag";
import type { Surroundings } from "@/domain/review/surroundings";
import { directionOf } from "@/domain/text/direction";
import type { Span } from "@/domain/text/span";

type Props = {
  /** The marked words. */
  marked: Span & { exact: string };
  /** What stands around them; null when that is not known. */
  surroundings: Surroundings | null;
  state: TagState;
  /** BCP 47. */
  language: string;
  className: string;
};

/** Words of the article, marked, with what stands around them. */
export function MarkedPassage({ marked, surroundings, state, language, className }: Props) {
  const { text = "", start = 0, lead, trail } = surroundings ?? {};
  return (
    <blockquote
      dir={directionOf(language)}
      lang={language === "und" ? undefined : language}
      className={`font-serif leading-relaxed whitespace-pre-line ${className}`}
    >
      <span className="text-ink-3">
        {lead}
        {text.slice(0, Math.max(0, marked.start - start))}
      </span>
      <mark className={`statement statement-${state} cursor-auto`}>{marked.exact}</mark>
      <span className="text-ink-3">
        {text.slice(marked.end - start)}
        {trail}
      </span>
    </blockquote>
  );
}

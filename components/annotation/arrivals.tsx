import type { Annotation } from "@/domain/annotation/annotation";

type Props = { arrivals: readonly Annotation[]; onShow: () => void };

/** What colleagues have begun meanwhile: told at the top of the Statements, and shown when one asks for it. */
export function Arrivals({ arrivals, onShow }: Props) {
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-28 z-20 flex h-0 justify-center max-lg:fixed max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-24"
    >
      {arrivals.length === 0 ? null : (
        <button
          type="button"
          onClick={onShow}
          className="pointer-events-auto h-8 max-w-full truncate rounded-full bg-surface px-3.5 text-sm font-medium text-accent shadow-card ring-1 ring-rule-2 hover:underline pointer-coarse:h-11"
        >
          {arrivalWords(arrivals)}
        </button>
      )}
    </div>
  );
}

function arrivalWords(arrivals: readonly Annotation[]): string {
  const people = new Map(arrivals.map(({ author }) => [author.id, author.name]));
  const [name = ""] = people.values();
  const from = people.size === 1 ? name : `${String(people.size)} colleagues`;
  return `${String(arrivals.length)} new from ${from}: show`;
}

import { tagTable, type TagState } from "@/domain/annotation/tag";

const tagInk: Record<TagState, string> = {
  verified: "text-verified",
  disputed: "text-disputed",
  opinion: "text-opinion",
  unchecked: "text-unchecked",
};

/** A tag's letter-like sign in its colour; its name stands beside it or is read out. */
export function TagSign({ state, named = false }: { state: TagState; named?: boolean }) {
  const { sign, label } = tagTable[state];
  return (
    <>
      <span
        aria-hidden="true"
        className={`mr-0.5 inline-block w-3.5 text-center font-semibold ${tagInk[state]}`}
      >
        {sign}
      </span>
      {named ? <span className="sr-only">{label}</span> : null}
    </>
  );
}

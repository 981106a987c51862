import { textures, tileSize } from "@/domain/summary/figures/textures";
import { statementStates, type StatementState } from "@/domain/summary/statement-shape";

const strokes: Record<StatementState, string> = {
  verified: "stroke-verified fill-verified",
  disputed: "stroke-disputed fill-disputed",
  opinion: "stroke-opinion fill-opinion",
  unchecked: "stroke-unchecked fill-unchecked",
  disagreed: "stroke-disputed fill-disputed",
  recheck: "stroke-unchecked fill-unchecked",
};

/** The fill of a bar that is too narrow for a texture. */
export const plainFill: Record<StatementState, string> = {
  verified: "fill-verified/80",
  disputed: "fill-disputed/80",
  opinion: "fill-opinion/80",
  unchecked: "fill-unchecked/80",
  disagreed: "fill-disputed/80",
  recheck: "fill-unchecked/80",
};

/** The fill of a state's bars, once `Textures` stands on the page. */
export function textureFill(state: StatementState): string {
  return `url(#texture-${state})`;
}

/** What the bars of the pictures are filled with. It has to be on the page once, and is not seen. */
export function Textures() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {statementStates.map((state) => {
          const { ground, path, width } = textures[state];
          return (
            <pattern
              key={state}
              id={`texture-${state}`}
              width={tileSize}
              height={tileSize}
              patternUnits="userSpaceOnUse"
              className={strokes[state]}
            >
              <rect width={tileSize} height={tileSize} fillOpacity={ground} stroke="none" />
              <path d={path} strokeWidth={width} strokeLinecap="round" fill="none" />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

export const tags = ["verified", "disputed", "opinion"] as const;
export type Tag = (typeof tags)[number];

/** A tag, or none yet: highlighted and still to be checked. */
export type TagState = Tag | "unchecked";
export const tagStates = [...tags, "unchecked"] as const satisfies readonly TagState[];

export const findings = ["refuted", "conflicting", "misleading", "unsupported"] as const;
/** Why a statement is disputed. */
export type Finding = (typeof findings)[number];

export const abouts = ["said", "so"] as const;
/** What an annotation checks: that it was said, or that it is so. */
export type About = (typeof abouts)[number];

/** How each state is named, signed, drawn and typed: always three ways, so that none needs colour. */
export const tagTable: Record<
  TagState,
  { label: string; sign: string; key: string; underline: "solid" | "wavy" | "dotted" | "dashed" }
> = {
  verified: { label: "Verified", sign: "✓", key: "V", underline: "solid" },
  disputed: { label: "Disputed", sign: "!", key: "D", underline: "wavy" },
  opinion: { label: "Opinion", sign: "“", key: "O", underline: "dotted" },
  unchecked: { label: "Unchecked", sign: "?", key: "U", underline: "dashed" },
};

export const findingLabels: Record<Finding, string> = {
  refuted: "Refuted",
  conflicting: "Conflicting",
  misleading: "Misleading",
  unsupported: "Unsupported",
};

export const aboutLabels: Record<About, string> = { said: "That it was said", so: "That it is so" };

export function tagState(annotation: { tag: Tag | null }): TagState {
  return annotation.tag ?? "unchecked";
}

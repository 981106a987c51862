import type { Summary } from "@/domain/summary/summary";

/** A table has no head but its titles: in a file for the desk its first column says so in every row. */
export function internalColumn({ head }: Summary): { title: string; of: () => string }[] {
  return head.audience === "desk" ? [{ title: "INTERNAL", of: () => head.notice }] : [];
}

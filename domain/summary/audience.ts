import type { Person } from "@/domain/people/person";
import { counted, series } from "@/domain/text/plain-english";

export const audiences = ["desk", "public"] as const;
/** Whom a summary is made for: the desk, which sees everything, or the public. */
export type Audience = (typeof audiences)[number];

/** Whom a summary is made for, and whether the public learns the members' names; the desk always does. */
export type Readers = { audience: Audience; names: boolean };

export const forTheDesk: Readers = { audience: "desk", names: true };

/** What stands at the top of the report, so that nobody takes the one for the other. */
export const audienceLabels: Record<Audience, string> = {
  desk: "INTERNAL, for the desk",
  public: "For the public",
};

/** "Mira Lindqvist and Jonas Weber"; "2 members" where the names are left out. */
export function whoLabel(people: readonly Person[], { names }: Pick<Readers, "names">): string {
  return names ? series(people.map(({ name }) => name)) : counted(people.length, "member");
}

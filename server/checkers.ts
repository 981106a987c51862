import "server-only";
import type { Person } from "@/domain/people/person";
import { canAnnotate, roles, type Member } from "@/domain/permissions";
import { database } from "./store";

/** Everybody who may be asked to check an article of the member's newsroom, by name. */
export async function listCheckers({ newsroomId }: Pick<Member, "newsroomId">): Promise<Person[]> {
  const db = await database();
  const memberships = await db.membership.findMany({
    where: { newsroomId, role: { in: roles.filter((role) => canAnnotate({ role })) } },
    select: { user: { select: { id: true, name: true } } },
  });
  return memberships.map(({ user }) => user).toSorted((a, b) => byName.compare(a.name, b.name));
}

// Not the database's order: the two engines need not sort letters alike.
const byName = new Intl.Collator("en");

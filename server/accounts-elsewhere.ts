import "server-only";
import type { PersonElsewhere } from "@/domain/people/sign-in-elsewhere";
import { database } from "./store";

/** As much of an account as decides whether somebody from elsewhere may have it. */
export type Account = {
  id: string;
  name: string;
  email: string;
  emailProven: boolean;
  isDisabled: boolean;
  /** Null for who was removed. */
  newsroomId: string | null;
};

const fields = {
  id: true,
  name: true,
  email: true,
  emailProven: true,
  disabledAt: true,
  memberships: { select: { newsroomId: true }, take: 1 },
} as const;

/** The account that a person elsewhere is linked with; null when there is none. */
export async function accountOf({ issuer, subject }: PersonElsewhere): Promise<Account | null> {
  const db = await database();
  const linked = await db.linkedSignIn.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: fields } },
  });
  return linked === null ? null : toAccount(linked.user);
}

/** The account with an email, whoever's it is; null when there is none. */
export async function accountOfEmail(email: string | null): Promise<Account | null> {
  if (email === null) return null;
  const db = await database();
  const user = await db.user.findUnique({ where: { email }, select: fields });
  return user === null ? null : toAccount(user);
}

function toAccount({
  disabledAt,
  memberships,
  ...rest
}: Pick<Account, "id" | "name" | "email" | "emailProven"> & {
  disabledAt: Date | null;
  memberships: { newsroomId: string }[];
}): Account {
  return { ...rest, isDisabled: disabledAt !== null, newsroomId: memberships[0]?.newsroomId ?? null };
}

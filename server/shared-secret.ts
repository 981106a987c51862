import "server-only";
import { createHmac } from "node:crypto";
import { WrongSetting } from "@/prisma/wrong-setting";
import { log } from "./log";
import { database } from "./store";

/**
 * Makes sure that every server on one database has the same secret: with another one, a person who
 * signed in on one server is a stranger to the next. The database keeps a hash of it, never the
 * secret itself, so that a copy of the database opens no session. Only a secret that somebody has
 * chosen replaces the one before.
 *
 * @throws WrongSetting when this one was made here and is not the one that the others have
 */
export async function requireSharedSecret(secret: string, isChosen: boolean): Promise<void> {
  const mark = createHmac("sha256", secret).update("the secret that servers share").digest("hex");
  const db = await database();
  const { count } = await db.sharedSecret.createMany({ data: { id: 1, mark }, skipDuplicates: true });
  if (count === 1) return;
  const known = await db.sharedSecret.findUniqueOrThrow({ where: { id: 1 } });
  if (known.mark === mark) return;
  if (!isChosen)
    throw new WrongSetting(
      "The secret in GALLEY_DATA is not the one that this database is used with, so people who sign in on one server would be strangers on another. Copy the file “secret” from the first server’s GALLEY_DATA, or set the same GALLEY_SECRET on every server.",
    );
  await db.sharedSecret.update({ where: { id: 1 }, data: { mark, at: new Date() } });
  log.error("GALLEY_SECRET is a new one: everybody signs in again, and every server needs the same");
}

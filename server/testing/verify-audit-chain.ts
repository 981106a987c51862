import "server-only";
import { hashAuditEvent } from "../audit";
import { database } from "../store";

/**
 * Goes through a newsroom's audit events from the first: each has the next number, names the hash
 * of the one before, and hashes to what it says; the newsroom's head is the last.
 * Answers how many there are.
 *
 * @throws Error that names the first event which does not fit
 */
export async function verifyAuditChain(newsroomId: string): Promise<number> {
  const db = await database();
  const newsroom = await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } });
  const events = await db.auditEvent.findMany({ where: { newsroomId }, orderBy: { sequence: "asc" } });
  let head = "";
  for (const [index, event] of events.entries()) {
    const fits =
      event.sequence === BigInt(index + 1) &&
      event.previousHash === head &&
      event.hash === hashAuditEvent(event);
    if (!fits) throw new Error(`the audit trail breaks at event ${String(event.sequence)} (${event.act})`);
    head = event.hash;
  }
  if (newsroom.auditHead !== head || newsroom.sequence !== BigInt(events.length))
    throw new Error("the audit trail has lost its last events");
  return events.length;
}

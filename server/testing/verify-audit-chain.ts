import "server-only";
import { AuditChain } from "../audit-chain";
import { database } from "../store";

/**
 * Goes through a newsroom's audit events from the first to its head. Answers how many there are.
 *
 * @throws Error that names the first event which does not fit
 */
export async function verifyAuditChain(newsroomId: string): Promise<number> {
  const db = await database();
  const newsroom = await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } });
  const chain = new AuditChain();
  for (const event of await db.auditEvent.findMany({ where: { newsroomId }, orderBy: { sequence: "asc" } }))
    chain.add(event);
  return chain.end(newsroom);
}

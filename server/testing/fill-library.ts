import "server-only";
import { v7 as uuid } from "uuid";
import type { Member } from "@/domain/permissions";
import { database } from "../store";

/** Adds sources to a library without statements that cite them, the first the oldest: "Source 0", "Source 1" … */
export async function fillLibrary(member: Member, count: number, name = "Source"): Promise<void> {
  const db = await database();
  const now = Date.now();
  const rows = Array.from({ length: count }, (_, at) => ({
    id: uuid(),
    newsroomId: member.newsroomId,
    kind: "quotation" as const,
    title: `${name} ${String(at)}`,
    sourceType: "secondary" as const,
    confidentiality: "public" as const,
    addedById: member.userId,
    createdAt: new Date(now + at),
  }));
  await db.evidence.createMany({ data: rows });
}

import "server-only";
import { z } from "zod";

/** As much as errors of Node, PostgreSQL, its driver, its adapter and Prisma tell of why; each has its own place for it. */
const told = z.object({
  code: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  originalCode: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
  meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined),
});

/** Every code, kind and message in an error and in what caused it. */
export function causesOf(error: unknown, depth = 0): string[] {
  const read = told.safeParse(error);
  if (depth > 5 || !read.success) return [];
  const { code, kind, originalCode, message, cause, meta } = read.data;
  return [
    ...[code, kind, originalCode, message].filter((one) => one !== undefined),
    ...causesOf(cause, depth + 1),
    ...causesOf(meta?.driverAdapterError, depth + 1),
  ];
}

/** What the database or the disk cannot do at this moment, by the marks it is known by, and what a person is told. */
const troubles: { marks: RegExp; forPerson: string }[] = [
  {
    marks: /^(53100|ENOSPC|EDQUOT)$|no space left on device/i,
    forPerson:
      "There is no room left on Galley’s disk, so this was not saved. What you wrote is still here; tell whoever runs Galley, then try again.",
  },
  {
    marks:
      /^(08\w{3}|57P0[1-5]|53300|P1001|P1002|P1008|P1017|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$|connect ENOENT |is not queryable|connection terminated|timeout exceeded when trying to connect|query read timeout/i,
    forPerson:
      "Galley’s database does not answer at this moment. What you wrote is still here; try again in a moment.",
  },
  {
    marks: /^(P2028|P2034|57014|55P03|25P03|40001|40P01)$/,
    forPerson: "Galley is very busy at this moment. What you wrote is still here; try again in a moment.",
  },
];

/** What a person is told when the failure is the database's or the disk's and will pass; null for every other. */
export function troubleOf(error: unknown): string | null {
  const causes = causesOf(error);
  return troubles.find(({ marks }) => causes.some((cause) => marks.test(cause)))?.forPerson ?? null;
}

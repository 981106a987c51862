import "server-only";
import { z } from "zod";
import { ExpectedFailure } from "@/domain/errors";
import { readMigrations } from "@/prisma/migrate";
import { AuditChain } from "../audit-chain";
import { manifestHashName, manifestName, type Manifest } from "./archive";
import { damaged, newer, readEntries, verifyArchive, type Entry } from "./archive-reader";

/** Numbers stay as they are written: they may be larger than JavaScript's. */
const whole = z.union([z.string(), z.number().int()]).transform(BigInt);
const newsroomRow = z.object({ id: z.string(), sequence: whole, auditHead: z.string() });
const eventRow = z.object({
  newsroomId: z.string(),
  sequence: whole,
  userId: z.string().nullable(),
  act: z.string(),
  object: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  at: z.coerce.date(),
  previousHash: z.string(),
  hash: z.string(),
});

/**
 * Reads a whole backup and answers its manifest, when it may be restored: nothing of it is damaged,
 * this Galley knows its schema, every file that a row names is in it or was lost before, and its audit
 * trail is whole. Changes nothing.
 *
 * @throws ExpectedFailure "invalid", which says why not
 */
export async function checkArchive(file: string): Promise<Manifest> {
  const manifest = await verifyArchive(file);
  requireKnownSchema(manifest);
  const trail = new Trail();
  for await (const entry of readEntries(file))
    told(() => {
      trail.see(entry);
    });
  told(() => {
    trail.end(manifest);
  });
  return manifest;
}

/** @throws ExpectedFailure "invalid" when the backup has migrations that are not the first ones of this code */
function requireKnownSchema({ schema }: Manifest): void {
  const ours = readMigrations();
  for (const [index, { name, sha256 }] of schema.entries()) {
    const known = ours[index];
    if (!ours.some((one) => one.name === name)) throw newer(`migration ${name}`);
    if (known?.name !== name || known.checksum !== sha256) throw damaged(`migration ${name} is another one`);
  }
}

/** What the rows say that can be checked without a database. */
class Trail {
  private readonly counted = new Map<string, number>();
  private readonly chains = new Map<string, AuditChain>();
  private readonly newsrooms: z.infer<typeof newsroomRow>[] = [];
  private readonly named = new Set<string>();
  private readonly files = new Set<string>();

  see({ name, content, sha256 }: Entry): void {
    const [kind, key = ""] = name.split("/");
    if (name === manifestName || name === manifestHashName) return;
    if (kind === "files") {
      if (key !== sha256) throw damaged(`file ${key} is another one`);
      this.files.add(sha256);
      return;
    }
    const lines = linesOf(content);
    this.counted.set(key, (this.counted.get(key) ?? 0) + lines.length);
    if (key === "StoredFile")
      for (const line of lines)
        this.named.add(z.object({ sha256: z.string() }).parse(JSON.parse(line)).sha256);
    if (key === "Newsroom")
      for (const line of lines) this.newsrooms.push(newsroomRow.parse(JSON.parse(line)));
    if (key === "AuditEvent") for (const line of lines) this.follow(eventRow.parse(JSON.parse(line)));
  }

  private follow(event: z.infer<typeof eventRow>): void {
    const chain = this.chains.get(event.newsroomId) ?? new AuditChain();
    this.chains.set(event.newsroomId, chain);
    chain.add(event);
  }

  end({ tables, lost }: Manifest): void {
    for (const { name, rows } of tables)
      if ((this.counted.get(name) ?? 0) !== rows) throw damaged(`the rows of ${name}`);
    const known = new Set([...this.files, ...lost.map(({ sha256 }) => sha256)]);
    for (const sha256 of this.named) if (!known.has(sha256)) throw damaged(`file ${sha256} is not in it`);
    for (const newsroom of this.newsrooms) (this.chains.get(newsroom.id) ?? new AuditChain()).end(newsroom);
  }
}

/** The lines of an entry; a line has no line feed in itself. */
export function linesOf(content: Buffer): string[] {
  return content.toString().split("\n").filter(Boolean);
}

/** Whatever does not fit in an archive of a schema that we know is damage. */
function told(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof ExpectedFailure ? error : damaged(String(error));
  }
}

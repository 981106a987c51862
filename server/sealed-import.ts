import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ImportOrigin, SealedImport } from "@/domain/article/sealed-import";
import { ExpectedFailure } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import type { ParsedArticle } from "./import/parsed-article";
import { secret } from "./secret";

/** What was read, and where from. */
export type Imported = { article: ParsedArticle; origin: ImportOrigin };

/** How long something read may lie before it is added, in milliseconds. */
const patience = 24 * 60 * 60 * 1_000;

type Content = Imported & { sealedAt: number };

/**
 * Packs what was read for the person who is to look at it. What comes back with the seal is what the
 * server has read and nothing else, so it need not keep it, and where it comes from cannot be made up.
 */
export async function sealImport(
  member: Pick<Member, "userId">,
  imported: Imported,
  now = Date.now(),
): Promise<SealedImport> {
  const content: Content = { ...imported, sealedAt: now };
  const packed = deflateRawSync(JSON.stringify(content)).toString("base64");
  return { format: "sealed", content: packed, seal: await sealOf(member, packed) };
}

/**
 * @throws ExpectedFailure "invalid" when this member was not given it by this server, "stale" after a day
 */
export async function openImport(
  member: Pick<Member, "userId">,
  { content, seal }: SealedImport,
  now = Date.now(),
): Promise<Imported> {
  const [given, right] = [Buffer.from(seal), Buffer.from(await sealOf(member, content))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) {
    throw new ExpectedFailure("invalid", "This is not what Galley has read. Fetch or choose it again.", {
      log: "the seal of an import is wrong",
    });
  }
  const { sealedAt, ...imported } = JSON.parse(
    inflateRawSync(Buffer.from(content, "base64")).toString("utf8"),
  ) as Content;
  if (now - sealedAt > patience) {
    throw new ExpectedFailure("stale", "This was read more than a day ago. Fetch or choose it again.");
  }
  return imported;
}

async function sealOf({ userId }: Pick<Member, "userId">, content: string): Promise<string> {
  return createHmac("sha256", await secret())
    .update(`import\0${userId}\0${content}`)
    .digest("base64url");
}

import "server-only";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type { EvidenceFile } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import { requireAnnotator } from "../annotation-change";
import { toEvidenceFile } from "../evidence";
import { record } from "../record";
import { database } from "../store";
import { toFileName } from "./file-name";
import { mostBytes, tooLarge } from "./receive-bytes";
import { fileStorage } from "./storage";

/** A file as it arrives. */
export type FileToStore = {
  name: string;
  mediaType: string;
  /** How many bytes the sender means to send, when they said so. */
  size?: number;
  body: AsyncIterable<Uint8Array>;
};

/**
 * Stores a file for the member's newsroom. What the newsroom has already, with the same bytes,
 * name and type, is answered again, so that an upload may be repeated.
 *
 * @throws ExpectedFailure "forbidden", "too-large", or "invalid" when it is empty or arrived in part
 */
export async function storeFile(member: Member, file: FileToStore): Promise<EvidenceFile> {
  requireAnnotator(member);
  if (file.size !== undefined && file.size > mostBytes) throw tooLarge();
  const { sha256, size } = await fileStorage().keep(wholeOnly(file));
  const { newsroomId } = member;
  const columns = { sha256, size, name: toFileName(file.name), mediaType: toMediaType(file.mediaType) };
  return record(member, "store file", async (tx) => {
    const known = await tx.storedFile.findFirst({ where: { newsroomId, ...columns } });
    const stored = known ?? (await tx.storedFile.create({ data: { id: uuid(), newsroomId, ...columns } }));
    return {
      value: toEvidenceFile(stored),
      object: `file ${stored.id}`,
      before: known && columns,
      after: columns,
    };
  });
}

/**
 * A file of the member's newsroom with its bytes, which are read as they are asked for.
 *
 * @throws ExpectedFailure "not-found"
 */
export async function openFile(
  member: Pick<Member, "newsroomId">,
  fileId: string,
): Promise<{ file: EvidenceFile; body: ReadableStream<Uint8Array> }> {
  const db = await database();
  const stored = z.uuid().safeParse(fileId).success
    ? await db.storedFile.findFirst({ where: { id: fileId, newsroomId: member.newsroomId } })
    : null;
  if (stored === null) throw notFound(`file ${fileId}`);
  const storage = fileStorage();
  if (!(await storage.has(stored))) throw new Error(`the bytes of file ${fileId} are gone`);
  return { file: toEvidenceFile(stored), body: streamOf(storage.read(stored)) };
}

/** The bytes of a file, and at their end whether all of them have come. */
async function* wholeOnly({ body, size: promised }: FileToStore): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      yield chunk;
    }
  } catch (error) {
    throw incomplete(String(error));
  }
  if (size === 0) throw invalid("This file is empty. Choose another one.");
  if (promised !== undefined && size !== promised)
    throw incomplete(`${String(size)} bytes of ${String(promised)}`);
}

function incomplete(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "invalid",
    "The file arrived only in part, so nothing was kept. Send it again.",
    { log },
  );
}

/** What the sender says the bytes are: shown, never believed. */
function toMediaType(given: string): string {
  const essence = given.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(essence) ? essence : "application/octet-stream";
}

function streamOf(chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await chunks.return();
    },
  };
  // Nothing ahead of demand: a body that nobody reads opens no file.
  return new ReadableStream(source, { highWaterMark: 0 });
}

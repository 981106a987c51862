import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { pack } from "tar-stream";
import { manifestHashName, manifestName, type Manifest } from "./archive";
import { notWritable } from "./not-writable";
import { paddedSize } from "./padded-size";

/** Writes an archive: a tar file whose last entries say what is in it, and hash it. */
export class ArchiveWriter {
  private readonly tar = pack();
  private readonly chunks = this.tar[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  private readonly hash = createHash("sha256");
  private readonly entries: Manifest["entries"] = [];

  private constructor(
    private readonly handle: fs.FileHandle,
    private readonly madeAt: Date,
    private readonly notWritten: (error: unknown) => never,
  ) {}

  /**
   * Begins a file that only its owner may read, and that is not there yet. What keeps it from being
   * written, now or later, is told of `place`.
   */
  static async create(file: string, madeAt: Date, place = file): Promise<ArchiveWriter> {
    const notWritten = notWritable(place);
    return new ArchiveWriter(await fs.open(file, "wx", 0o600).catch(notWritten), madeAt, notWritten);
  }

  async add(name: string, content: Uint8Array): Promise<void> {
    this.entries.push({ name, size: content.byteLength, sha256: hex(content) });
    await this.write(name, content);
  }

  /** Adds the manifest; afterwards the archive is whole and on the disk. */
  async finish(told: Omit<Manifest, "entries" | "sha256" | "madeAt">): Promise<void> {
    const manifest: Manifest = {
      ...told,
      madeAt: this.madeAt.toISOString(),
      entries: this.entries,
      sha256: this.hash.copy().digest("hex"),
    };
    const content = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    await this.write(manifestName, content);
    // As `sha256sum --check` reads it.
    await this.write(manifestHashName, Buffer.from(`${hex(content)}  ${manifestName}\n`));
    this.tar.finalize();
    for (let next = await this.chunks.next(); next.done !== true; next = await this.chunks.next())
      await this.handle.writeFile(next.value).catch(this.notWritten);
    await this.handle.sync().catch(this.notWritten);
  }

  async close(): Promise<void> {
    this.tar.destroy();
    await this.handle.close();
  }

  private async write(name: string, content: Uint8Array): Promise<void> {
    this.tar.entry({ name, mode: 0o600, mtime: this.madeAt }, Buffer.from(content));
    for (let left = paddedSize(content.byteLength); left > 0;) {
      const next = await this.chunks.next();
      if (next.done === true) throw new Error("the archive ended early");
      this.hash.update(next.value);
      await this.handle.writeFile(next.value).catch(this.notWritten);
      left -= next.value.byteLength;
    }
  }
}

function hex(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

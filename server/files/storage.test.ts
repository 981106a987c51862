import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env } from "../env";
import { bytesOf } from "../testing/bytes-of";
import { failureOf } from "../testing/failure-of";
import { startTestBucket, type TestBucket } from "../testing/test-bucket";
import { readBucketAddress } from "./bucket-address";
import { mostBytes, type KeptBytes } from "./receive-bytes";
import { fileStorage } from "./storage";

const anHourAgo = new Date(Date.now() - 61 * 60 * 1000);

describe.each(["the disk", "a bucket"])("on %s", (kind) => {
  let bucket: TestBucket | null = null;
  let lies: string;
  beforeAll(async () => {
    env.dataDirectory = await fs.mkdtemp(path.join(tmpdir(), "galley-"));
    if (kind === "a bucket") bucket = await startTestBucket();
    env.filesUrl = bucket?.url ?? null;
    lies = bucket?.directory ?? path.join(env.dataDirectory, "files");
  });
  afterAll(async () => {
    await bucket?.close();
    await fs.rm(env.dataDirectory, { recursive: true, force: true });
    env.filesUrl = null;
  });

  async function read(kept: KeptBytes): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of fileStorage().read(kept)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** The files that hold bytes, wherever they lie: the bucket’s server keeps others beside each. */
  async function holders(): Promise<string[]> {
    const found = await fs.readdir(lies, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = found.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
    return files.filter((file) => bucket === null || file.endsWith("._S3rver_object"));
  }

  async function holderOf({ sha256 }: KeptBytes): Promise<string> {
    const file = (await holders()).find((name) =>
      name.includes(`${sha256.slice(0, 2)}${path.sep}${sha256.slice(2)}`),
    );
    if (file === undefined) throw new Error("nothing lies there");
    return file;
  }

  test("nothing is there until something is kept, and it comes back byte for byte", async () => {
    expect(await fileStorage().isEmpty()).toBe(true);
    const bytes = Buffer.from([0, 255, 10, 13, 0xed, 0xa0]);
    const kept = await fileStorage().keep(bytesOf(bytes.subarray(0, 2), bytes.subarray(2)));
    expect(kept).toEqual({ size: 6, sha256: createHash("sha256").update(bytes).digest("hex") });
    expect(await fileStorage().isEmpty()).toBe(false);
    expect(await read(kept)).toEqual(bytes);
    expect(await fileStorage().has(kept)).toBe(true);
    expect(await fileStorage().has({ ...kept, size: 7 })).toBe(false);
    expect(await fileStorage().has({ sha256: "0".repeat(64), size: 6 })).toBe(false);
  });

  test("equal bytes are kept once, also when they come at the same moment", async () => {
    const before = (await holders()).length;
    const same = () => fileStorage().keep(bytesOf("twi", "ce"));
    const kept = await Promise.all(Array.from({ length: 5 }, same));
    for (const one of kept) expect(one).toEqual(kept[0]);
    expect((await holders()).length).toBe(before + 1);
  });

  test("25 MB are kept and come back; one byte more is refused, and what breaks off leaves nothing", async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(7);
    const full = Array.from({ length: 25 }, () => megabyte);
    const kept = await fileStorage().keep(bytesOf(...full));
    expect(kept.size).toBe(mostBytes);
    expect((await read(kept)).byteLength).toBe(mostBytes);
    const before = await holders();
    expect((await failureOf(fileStorage().keep(bytesOf(...full, "x")))).code).toBe("too-large");
    await expect(fileStorage().keep(bytesOf("half of", new Error("broken off")))).rejects.toThrow(
      "broken off",
    );
    expect(await holders()).toEqual(before);
    for (const left of [lies, env.dataDirectory])
      expect(await fs.readdir(path.join(left, "incoming")).catch(() => [])).toEqual([]);
  });

  test("damaged bytes are found out before the reader has all of them, and mended by the same again", async () => {
    const whole = new Uint8Array(300_000).fill(1);
    const kept = await fileStorage().keep(bytesOf(whole));
    await fs.writeFile(await holderOf(kept), new Uint8Array(300_000).fill(2));
    let read = 0;
    const reading = async () => {
      for await (const chunk of fileStorage().read(kept)) read += chunk.byteLength;
    };
    await expect(reading()).rejects.toThrow("are damaged");
    expect(read).toBeLessThan(300_000);
    await fileStorage().keep(bytesOf(whole));
    read = 0;
    await reading();
    expect(read).toBe(300_000);
  });

  test("whoever stops reading early lets go", async () => {
    const kept = await fileStorage().keep(bytesOf(new Uint8Array(1_000_000)));
    for await (const chunk of fileStorage().read(kept)) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    expect((await read(kept)).byteLength).toBe(1_000_000);
  });

  test("what came within the hour stays, unless it is known that nobody names it; older bytes go", async () => {
    const kept = await fileStorage().keep(bytesOf("to be removed"));
    expect(await fileStorage().remove(kept.sha256)).toBe(false);
    expect(await fileStorage().has(kept)).toBe(true);
    await fs.utimes(await holderOf(kept), anHourAgo, anHourAgo);
    expect(await fileStorage().remove(kept.sha256)).toBe(true);
    expect(await fileStorage().has(kept)).toBe(false);
    await expect(read(kept)).rejects.toThrow();

    const again = await fileStorage().keep(bytesOf("to be removed"));
    expect(await fileStorage().remove(again.sha256, true)).toBe(true);
    expect(await fileStorage().has(again)).toBe(false);
    expect(await fileStorage().remove(again.sha256)).toBe(true);
  });
});

test("the address of a bucket", () => {
  const plain = { folder: "", region: "us-east-1", endpoint: null, credentials: null };
  expect(readBucketAddress("s3://files")).toEqual({ ...plain, bucket: "files" });
  expect(
    readBucketAddress("s3://k%2F1:s%40@files.example/a/b/?region=eu-1&endpoint=http%3A%2F%2Fminio%3A9000"),
  ).toEqual({
    bucket: "files.example",
    folder: "a/b/",
    region: "eu-1",
    endpoint: "http://minio:9000",
    credentials: { accessKeyId: "k/1", secretAccessKey: "s@" },
  });
  for (const wrong of [
    "files",
    "https://files",
    "s3://",
    "s3://key@files",
    "s3://files?endpoint=minio",
    "s3://files?regoin=eu",
    "s3://key:hush@FILES",
  ])
    expect(() => readBucketAddress(wrong)).toThrow(/^FILES_URL is not(?!.*hush)/);
});

import "server-only";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";

/** A bucket on a server of our own, as FILES_URL names it. */
export type TestBucket = {
  url: string;
  /** Where its server keeps what is in it, to damage it there. */
  directory: string;
  close: () => Promise<void>;
};

const name = "galley-files";

export async function startTestBucket(): Promise<TestBucket> {
  const directory = await fs.mkdtemp(path.join(tmpdir(), "galley-bucket-"));
  const options = { address: "127.0.0.1", port: 0, directory, silent: true };
  const server = new S3rver({ ...options, configureBuckets: [{ name, configs: [] }] });
  const { port } = await server.run();
  const endpoint = encodeURIComponent(`http://127.0.0.1:${String(port)}`);
  return {
    url: `s3://S3RVER:S3RVER@${name}/a%20folder?endpoint=${endpoint}`,
    directory: path.join(directory, name),
    close: async () => {
      await server.close();
      await fs.rm(directory, { recursive: true, force: true });
    },
  };
}

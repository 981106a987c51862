import { randomBytes } from "node:crypto";
import fs from "node:fs";
import type { Server } from "node:http";
import path from "node:path";

/**
 * Lets commands on this machine reach the Galley that serves their data: its address and a new
 * token, in a file that only the owner of the data may read (server/local-door.ts reads it).
 * Answers how to close it again.
 */
export function openLocalDoor(dataDirectory: string, server: Server): () => void {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  // Whoever listens everywhere listens here too.
  const host = /^(0\.0\.0\.0|::)$/.test(address.address) ? "127.0.0.1" : address.address;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(address.port)}`;
  fs.mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const file = path.join(dataDirectory, "local-door");
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  fs.writeFileSync(draft, JSON.stringify({ url, token: randomBytes(32).toString("base64url") }), {
    mode: 0o600,
    flag: "wx",
  });
  fs.renameSync(draft, file);
  return () => {
    fs.rmSync(file, { force: true });
  };
}

import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { EvidenceFile } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import { storeFile } from "@/server/files/files";
import { bytesOf } from "@/server/testing/bytes-of";
import { makeScene } from "@/server/testing/factories";
import { closeStore, freshDatabase } from "@/server/testing/fresh-database";
import { GET } from "./[fileId]/route";
import { POST } from "./route";

const signedIn = vi.hoisted(() => ({ member: null as Member | null }));
vi.mock("@/server/session", () => ({ currentMember: () => Promise.resolve(signedIn.member) }));

beforeAll(freshDatabase);
afterAll(closeStore);

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
  signedIn.member = scene.author;
});

const own = { host: "galley.example", origin: "https://galley.example", "content-type": "text/html" };
const page = "<script>alert(document.domain)</script>";

function upload(body: BodyInit | null = page, headers: Record<string, string> = own) {
  const address = `https://galley.example/api/v1/files?name=${encodeURIComponent("Протокол №4.html")}`;
  return POST(new Request(address, { method: "POST", body, headers }), undefined);
}

function download(fileId: string) {
  const request = new Request(`https://galley.example/api/v1/files/${fileId}`);
  return GET(request, { params: Promise.resolve({ fileId }) });
}

test("an uploaded file comes back byte for byte, as an attachment that no browser shows or runs", async () => {
  const answer = await upload();
  expect(answer.status).toBe(200);
  const { value } = (await answer.json()) as { value: EvidenceFile };
  expect(value).toMatchObject({ name: "Протокол №4.html", mediaType: "text/html", size: page.length });

  const file = await download(value.id);
  expect(file.status).toBe(200);
  expect(Object.fromEntries(file.headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename="________ _4.html"; filename*=UTF-8''${encodeURIComponent(value.name)}`,
    "content-length": String(page.length),
    "content-type": "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
  expect(await file.text()).toBe(page);
});

test.each([
  ["from another site", page, { ...own, origin: "https://elsewhere.example" }, 403],
  ["without an origin", page, { host: own.host }, 403],
  ["without a file", null, own, 400],
  ["of which a part is missing", page, { ...own, "content-length": "1000" }, 400],
  ["whose length is no number", page, { ...own, "content-length": "many" }, 400],
  ["that says it is too large", page, { ...own, "content-length": "26214401" }, 413],
])("an upload %s is refused", async (_, body, headers, status) => {
  const answer = await upload(body, headers);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ ok: false });
});

test("who may not annotate may not upload", async () => {
  signedIn.member = null;
  expect((await upload()).status).toBe(401);
  signedIn.member = scene.reader;
  expect((await upload()).status).toBe(403);
});

test("a stranger learns nothing of a file, not even that it exists", async () => {
  const { author, stranger, reader } = scene;
  const file = await storeFile(author, {
    name: "secret.pdf",
    mediaType: "application/pdf",
    body: bytesOf("x"),
  });
  signedIn.member = reader;
  expect((await download(file.id)).status).toBe(200);
  signedIn.member = stranger;
  const [theirs, none, broken] = await Promise.all([download(file.id), download(uuid()), download("..")]);
  for (const answer of [theirs, none, broken]) {
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-disposition")).toBeNull();
  }
  expect(await theirs.text()).toBe(await none.text());
  signedIn.member = null;
  expect((await download(file.id)).status).toBe(401);
});

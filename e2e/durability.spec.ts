import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { request } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import { checkFileSchema } from "@/domain/summary/check-file";
import { expect, test } from "@playwright/test";
import { newDataDirectory, seed, startGalley } from "./galley-server";

/** Twenty by hand (`KILL_ROUNDS=20 npm run e2e -- durability`); a few on every run. */
const rounds = Number(process.env.KILL_ROUNDS ?? "3");

test("killed while annotating, Galley has every acknowledged annotation", async ({ browser }) => {
  test.setTimeout(60_000 + rounds * 60_000);
  const dataDirectory = newDataDirectory();
  const { owner, articleId, versionId, text } = seed(dataDirectory);
  const acknowledged: string[] = [];
  let storageState:
    Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>["storageState"]>> | undefined;

  for (let round = 0; round < rounds; round++) {
    const galley = await startGalley(dataDirectory);
    if (storageState === undefined) {
      const page = await browser.newPage({ baseURL: galley.url });
      await page.goto("/sign-in");
      await page.getByLabel("Email").fill(owner.email);
      await page.getByLabel("Password").fill(owner.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("**/articles");
      storageState = await page.context().storageState();
      await page.close();
    }
    const api = await request.newContext({
      baseURL: galley.url,
      storageState,
      extraHTTPHeaders: { origin: galley.url },
    });
    const enough = acknowledged.length + 5 + round;
    const killed = new AbortController();
    const loop = (async () => {
      while (!killed.signal.aborted) {
        const annotation = newAnnotation(versionId, text);
        const answer = await api
          .put(`/api/v1/annotations/${annotation.id}`, { data: annotation })
          .catch(() => null);
        if (answer?.ok()) acknowledged.push(annotation.id);
        else if (answer !== null) throw new Error(await answer.text());
      }
    })();
    await expect.poll(() => acknowledged.length, { timeout: 40_000 }).toBeGreaterThanOrEqual(enough);
    galley.process.kill("SIGKILL");
    await once(galley.process, "exit");
    killed.abort();
    await loop;
    await api.dispose();
  }

  const galley = await startGalley(dataDirectory);
  const page = await browser.newPage({ baseURL: galley.url, ...(storageState ? { storageState } : {}) });
  const answer = await page.request.get(`/articles/${articleId}/summary/json`);
  const { check } = checkFileSchema.parse(await answer.json());
  const stored = check.annotations.map(({ id }) => id);
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  await page.close();
  await galley.stop();
  fs.rmSync(dataDirectory, { recursive: true, force: true });
});

test("a second start on the same data is refused with the reason, and SIGTERM ends the first in peace", async () => {
  const dataDirectory = newDataDirectory();
  const galley = await startGalley(dataDirectory);
  await expect(startGalley(dataDirectory)).rejects.toThrow(
    /ended with 1 before it was ready.*already running on/s,
  );
  await galley.stop();
  expect(galley.process.exitCode).toBe(0);
  fs.rmSync(dataDirectory, { recursive: true, force: true });
});

test("of two starts at the same moment one serves, and the other says why it cannot and ends", async () => {
  const dataDirectory = newDataDirectory();
  const starts = await Promise.allSettled([startGalley(dataDirectory), startGalley(dataDirectory)]);
  const serving = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const refused = starts.flatMap((start) => (start.status === "rejected" ? [String(start.reason)] : []));
  expect(serving).toHaveLength(1);
  expect(refused).toEqual([expect.stringMatching(/ended with 1 before it was ready.*already running on/s)]);
  await Promise.all(serving.map((galley) => galley.stop()));
  fs.rmSync(dataDirectory, { recursive: true, force: true });
});

test("where it cannot keep its data, Galley says so and ends", async () => {
  const file = path.join(newDataDirectory(), "file");
  fs.writeFileSync(file, "");
  await expect(startGalley(file)).rejects.toThrow(/ended with 1.*cannot keep its data in .*Set GALLEY_DATA/s);
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
});

function newAnnotation(versionId: string, text: string) {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId,
    anchor: describe(text, 0, text.indexOf("\n")),
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "",
    proposedWording: null,
  };
}

import fs from "node:fs";
import pg from "pg";
import { expect, test } from "@playwright/test";
import { postgresMissing, startPostgres } from "./engines";
import { newDataDirectory, seed, startGalley } from "./galley-server";
import { requestsTo, signInOn, storedAnnotations } from "./signed-in";
import { SteadyWriter } from "./steady-writer";

test.skip(postgresMissing !== null, postgresMissing ?? "");

const secret = { GALLEY_SECRET: "the same thirty-two characters or more everywhere" };

test("two servers on one database start at the same moment, and are one Galley", async ({ browser }) => {
  test.setTimeout(300_000);
  const engine = await startPostgres();
  const environment = { ...engine.environment, ...secret };
  const directories = [newDataDirectory(), newDataDirectory(), newDataDirectory()] as const;
  const [here, there] = await Promise.all([
    startGalley(directories[0], environment),
    startGalley(directories[1], environment),
  ]);
  const { owner, articleId, ...version } = seed(directories[0], environment);

  await test.step("the migrations have run once", async () => {
    const client = new pg.Client({ connectionString: engine.environment["DATABASE_URL"] });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY 1`,
    );
    await client.end();
    const all = fs.readdirSync("prisma/migrations", { withFileTypes: true });
    const names = all.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(rows.map(({ name }) => name)).toEqual(names.toSorted());
  });

  const signedIn = await signInOn(browser, here.url, owner);
  const [apiHere, apiThere] = [
    await requestsTo(here.url, signedIn),
    await requestsTo(there.url, signedIn),
  ] as const;

  await test.step("who signs in on one writes on both, and one sees what the other stored", async () => {
    const [writerHere, writerThere] = [new SteadyWriter(version), new SteadyWriter(version)];
    for (let count = 0; count < 10; count++) {
      const written = await Promise.all([writerHere.writeOne(apiHere), writerThere.writeOne(apiThere)]);
      expect(written).toEqual([true, true]);
    }
    const all = [...writerHere.acknowledged, ...writerThere.acknowledged].toSorted();
    expect((await storedAnnotations(apiHere, articleId)).toSorted()).toEqual(all);
    expect((await storedAnnotations(apiThere, articleId)).toSorted()).toEqual(all);
  });

  await test.step("a session that is ended on one is refused on the other at once", async () => {
    const page = await browser.newPage({ baseURL: here.url, storageState: signedIn });
    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await page.waitForURL("**/sign-in**");
    const writer = new SteadyWriter(version);
    expect(await writer.writeOne(apiThere)).toBe(false);
    expect(writer.refusals).toMatchObject([{ status: 401, code: "unauthenticated" }]);
    await page.close();
  });

  await test.step("a server with a secret of its own is refused, with what to do", async () => {
    await expect(startGalley(directories[2], engine.environment)).rejects.toThrow(
      /ended with 1 before it was ready.*set the same GALLEY_SECRET on every server/s,
    );
  });

  for (const api of [apiHere, apiThere]) await api.dispose();
  await Promise.all([here.stop(), there.stop()]);
  await engine.remove();
  for (const directory of directories) fs.rmSync(directory, { recursive: true, force: true });
});

test("while PostgreSQL is away Galley says so, and works again when it is back", async ({ browser }) => {
  const engine = await startPostgres();
  const dataDirectory = newDataDirectory();
  const { owner, articleId, ...version } = seed(dataDirectory, engine.environment);
  const galley = await startGalley(dataDirectory, engine.environment);
  const api = await requestsTo(galley.url, await signInOn(browser, galley.url, owner));
  const writer = new SteadyWriter(version);
  expect(await writer.writeOne(api)).toBe(true);
  expect((await api.get("/readyz")).status()).toBe(200);

  await engine.postgres.stop("immediate");
  expect(await writer.writeOne(api)).toBe(false);
  expect(writer.refusals).toMatchObject([{ status: 503, code: "unavailable" }]);
  expect(writer.refusals[0]?.message).toContain("database does not answer");
  expect((await api.get("/readyz")).status()).toBe(503);
  expect((await api.get("/healthz")).status()).toBe(200);

  await engine.postgres.start();
  await expect.poll(async () => (await api.get("/readyz")).status()).toBe(200);
  expect(await writer.writeOne(api)).toBe(true);
  expect((await storedAnnotations(api, articleId)).toSorted()).toEqual(writer.acknowledged.toSorted());
  await api.dispose();
  await galley.stop();
  expect(galley.process.exitCode).toBe(0);
  await engine.remove();
  fs.rmSync(dataDirectory, { recursive: true, force: true });
});

test("without its PostgreSQL Galley does not start, and says what is wrong with the address", async () => {
  const dataDirectory = newDataDirectory();
  const DATABASE_URL = "postgresql://mira:hush@galley-nowhere.invalid/galley";
  const problem: unknown = await startGalley(dataDirectory, { DATABASE_URL }).catch(
    (error: unknown) => error,
  );
  expect(String(problem)).toMatch(/ended with 1.*galley-nowhere\.invalid:5432, database “galley”/s);
  expect(String(problem)).not.toContain("hush");
  fs.rmSync(dataDirectory, { recursive: true, force: true });
});

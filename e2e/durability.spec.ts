import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { engines } from "./engines";
import { newDataDirectory, seed, startGalley } from "./galley-server";
import { requestsTo, signInOn, storedAnnotations, type SignedIn } from "./signed-in";
import { makeSmallDisk } from "./small-disk";
import { SteadyWriter } from "./steady-writer";

/** Thirty by hand (`KILL_ROUNDS=30 npm run e2e -- durability`); one of each kind on every run. */
const rounds = Number(process.env.KILL_ROUNDS ?? "3");

for (const { name, missing, start } of engines) {
  test.describe(`on ${name}`, () => {
    test.skip(missing !== null, missing ?? "");

    test("killed or stopped while annotating, Galley has every acknowledged annotation, once", async ({
      browser,
    }) => {
      test.setTimeout(60_000 + rounds * 60_000);
      const engine = await start();
      const dataDirectory = newDataDirectory();
      const { owner, articleId, ...version } = seed(dataDirectory, engine.environment);
      const writer = new SteadyWriter(version);
      let signedIn: SignedIn | undefined;

      for (let round = 0; round < rounds; round++) {
        const galley = await startGalley(dataDirectory, engine.environment);
        signedIn ??= await signInOn(browser, galley.url, owner);
        const api = await requestsTo(galley.url, signedIn);
        const stopped = new AbortController();
        const writing = writer.writeUntil(stopped.signal, api);
        const more = async (count: number) => {
          const enough = writer.acknowledged.length + count;
          await expect
            .poll(() => writer.acknowledged.length, { timeout: 40_000 })
            .toBeGreaterThanOrEqual(enough);
        };
        await more(5 + round);
        if (round % 3 === 1 && engine.postgres !== null) {
          // The database crashes under Galley, which goes on when it is back.
          await engine.postgres.stop("immediate");
          await engine.postgres.start();
          await more(5);
        }
        galley.process.kill(round % 3 === 2 ? "SIGTERM" : "SIGKILL");
        await once(galley.process, "exit");
        stopped.abort();
        await writing;
        await api.dispose();
      }

      const galley = await startGalley(dataDirectory, engine.environment);
      const api = await requestsTo(galley.url, signedIn ?? (await signInOn(browser, galley.url, owner)));
      // What was under way at the last kill is sent again too, and then nothing is uncertain.
      expect(await writer.writeOne(api)).toBe(true);
      const stored = await storedAnnotations(api, articleId);
      expect(stored.toSorted()).toEqual(writer.acknowledged.toSorted());
      for (const refusal of writer.refusals)
        expect(refusal).toMatchObject({ status: 503, code: "unavailable" });
      await api.dispose();
      await galley.stop();
      await engine.remove();
      fs.rmSync(dataDirectory, { recursive: true, force: true });
    });

    test("with a full disk Galley says so, keeps what it acknowledged, and goes on when there is room", async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const disk = makeSmallDisk(200);
      test.skip(disk === null, "mounting a small disk needs root");
      if (disk === null) return;
      const engine = await start(disk.directory);
      const dataDirectory = path.join(disk.directory, "data");
      const { owner, articleId, ...version } = seed(dataDirectory, engine.environment);
      const galley = await startGalley(dataDirectory, engine.environment);
      const api = await requestsTo(galley.url, await signInOn(browser, galley.url, owner));
      const writer = new SteadyWriter(version);
      for (let count = 0; count < 10; count++) expect(await writer.writeOne(api)).toBe(true);

      disk.fill();
      while (writer.refusals.length < 5) await writer.writeOne(api);
      for (const refusal of writer.refusals)
        expect(refusal).toMatchObject({ status: 503, code: "unavailable" });
      expect(writer.refusals.map(({ message }) => message).join("\n")).toContain("no room left");

      disk.makeRoom();
      // A PostgreSQL that could not write its log has ended itself, and whoever runs it starts it again.
      await engine.postgres?.start().catch(() => undefined);
      await expect.poll(() => writer.writeOne(api), { timeout: 30_000 }).toBe(true);
      const stored = await storedAnnotations(api, articleId);
      expect(stored.toSorted()).toEqual(writer.acknowledged.toSorted());
      await api.dispose();
      await galley.stop();
      await engine.remove();
      disk.remove();
    });
  });
}

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

test("SIGTERM ends it in peace, also when nobody reads what it prints any more", async () => {
  const dataDirectory = newDataDirectory();
  const galley = await startGalley(dataDirectory);
  galley.process.stdout?.destroy();
  galley.process.stderr?.destroy();
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

import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failureOf } from "../testing/failure-of";
import { giveName } from "./give-name";

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), "galley-names-"));
  await fs.writeFile(at("unfinished"), "whole");
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const refuse = (act: "link" | "rename", code: string) =>
  vi.spyOn(fs, act).mockRejectedValue(Object.assign(new Error(`${code}: not here`), { code }));

test.each(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"])(
  "a disk without hard links (%s) gets the backup all the same, and keeps one that is there",
  async (code) => {
    refuse("link", code);
    await giveName(at("unfinished"), at("backup.tar"));
    expect(await fs.readFile(at("backup.tar"), "utf8")).toBe("whole");
    await fs.writeFile(at("unfinished"), "another");
    expect(await failureOf(giveName(at("unfinished"), at("backup.tar")))).toMatchObject({ code: "conflict" });
    expect(await fs.readFile(at("backup.tar"), "utf8")).toBe("whole");
  },
);

test("with hard links no backup is written over either", async () => {
  await fs.writeFile(at("backup.tar"), "an older one");
  const { code, forPerson } = await failureOf(giveName(at("unfinished"), at("backup.tar")));
  expect({ code, forPerson }).toEqual({
    code: "conflict",
    forPerson: `${at("backup.tar")} is there already and was left as it is. Name another file.`,
  });
  expect(await fs.readFile(at("backup.tar"), "utf8")).toBe("an older one");
});

test("whatever else the disk refuses is told of the backup’s place, and leaves nothing behind", async () => {
  refuse("link", "EROFS");
  expect((await failureOf(giveName(at("unfinished"), at("backup.tar")))).forPerson).toMatch(
    `Nothing can be written to ${at("backup.tar")} (Error: EROFS`,
  );
  refuse("link", "EPERM");
  refuse("rename", "EACCES");
  expect(await failureOf(giveName(at("unfinished"), at("backup.tar")))).toMatchObject({
    code: "unavailable",
  });
  expect(await fs.readdir(folder)).toEqual(["unfinished"]);
});

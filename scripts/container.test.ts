import fs from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { format } from "prettier";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const read = (name: string) => fs.readFileSync(path.join(root, name), "utf8");
const packageFile = JSON.parse(read("package.json")) as { engines: { node: string } };

type Instruction = { name: string; rest: string };

/** The instructions of each stage: comments left out, lines that go on joined. */
function readStages(text: string): Instruction[][] {
  const lines = text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({ name, rest });
  }
  return stages;
}

const known = /^(FROM|WORKDIR|ENV|COPY|RUN|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD)$/;

describe("the Dockerfile", () => {
  const stages = readStages(read("Dockerfile"));
  const last = stages.at(-1) ?? [];
  const of = (name: string) => last.filter((one) => one.name === name).map(({ rest }) => rest);

  test("has instructions that we know, and begins each stage from a public Node that Galley runs on", () => {
    expect(stages.length).toBeGreaterThan(1);
    for (const { name } of stages.flat()) expect(name).toMatch(known);
    const [, major = "", minor = ""] = /^>=(\d+)\.(\d+)$/.exec(packageFile.engines.node) ?? [];
    for (const [from] of stages) {
      const node = /^node:(\d+)-[a-z]+-slim(?: AS [a-z]+)?$/.exec(from?.rest ?? "");
      expect(node, from?.rest).not.toBeNull();
      expect(Number(node?.[1])).toBeGreaterThan(Number(major) + (Number(minor) > 0 ? 0 : -1));
    }
  });

  test("copies what is there, and nothing that is private or made anew", () => {
    const ignored = read(".dockerignore").split("\n").filter(Boolean);
    for (const { rest } of stages.flat().filter(({ name }) => name === "COPY")) {
      if (rest.startsWith("--from=")) {
        const [, stage] = /^--from=(\w+) /.exec(rest) ?? [];
        expect(stages.some(([from]) => from?.rest.endsWith(` AS ${String(stage)}`))).toBe(true);
        continue;
      }
      for (const source of rest.split(" ").slice(0, -1)) {
        expect(fs.existsSync(path.join(root, source)), source).toBe(true);
        expect(ignored).not.toContain(source);
      }
    }
    for (const name of [".git", ".next", "data", "node_modules", ".env*"]) expect(ignored).toContain(name);
  });

  test("installs exactly what the lock file says", () => {
    const runs = stages.flat().filter(({ name }) => name === "RUN");
    expect(runs.some(({ rest }) => rest.startsWith("npm ci "))).toBe(true);
    for (const { rest } of runs) expect(rest).not.toMatch(/npm (i|install)\b|curl|wget|sudo/);
  });

  test("neither installs nor builds when it starts: it may not, and there may be no network", () => {
    const [build = []] = stages;
    const copied = build.findIndex(({ name, rest }) => name === "COPY" && rest === ". .");
    const after = build.slice(copied + 1).map(({ rest }) => rest);
    // What the layer of npm ci left may be older than the lock file of this checkout.
    expect(after.join("\n")).toMatch(/^touch node_modules\/\.package-lock\.json && .*npm run build\b/m);
  });

  test("serves as somebody who is not root, from a volume, and stops when it is told", () => {
    expect(of("USER")).toEqual(["node"]);
    const after = last.slice(last.findIndex(({ name }) => name === "USER"));
    for (const { name } of after) expect(name).not.toBe("RUN");
    const [data] = of("VOLUME");
    expect(of("ENV").join(" ")).toContain(`GALLEY_DATA=${String(data)}`);
    expect(of("RUN").join("\n")).toMatch(new RegExp(`--owner=node .*${String(data)}\\b`));
    // In brackets: a shell between would keep the signal to itself.
    const [command] = of("CMD");
    const parts = JSON.parse(command ?? "") as string[];
    expect(parts[0]).toBe("node");
    expect(fs.existsSync(path.join(root, parts[1] ?? ""))).toBe(true);
  });

  test("is healthy once Galley is ready, not when it merely runs", () => {
    const [check] = of("HEALTHCHECK");
    const command = JSON.parse(/ CMD (\[.*\])$/.exec(check ?? "")?.[1] ?? "") as string[];
    expect(command[0]).toBe("node");
    expect(command.at(-1)).toContain("/readyz");
    expect(fs.existsSync(path.join(root, "app/readyz/route.ts"))).toBe(true);
    // A program, not only words: it would throw here.
    expect(() => new Script(command.at(-1) ?? "")).not.toThrow();
  });
});

describe("compose.yaml", () => {
  const text = read("compose.yaml");

  /** The lines below `name:`, at any depth, with the depth of the block taken away. */
  function below(block: string, name: string): string {
    const lines = block.split("\n");
    const at = lines.findIndex((line) => line.trimEnd() === `${name}:`);
    const end = lines.findIndex((line, index) => index > at && /^\S/.test(line) && !line.startsWith("#"));
    const inside = at === -1 ? [] : lines.slice(at + 1, end === -1 ? undefined : end);
    const depth = /^ */.exec(inside.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
    return inside.map((line) => line.slice(depth)).join("\n");
  }

  const services = below(text, "services");
  const galley = below(services, "galley");
  const database = below(services, "database");

  test("is YAML", async () => {
    expect(await format(text, { parser: "yaml", printWidth: 120 })).toBe(text);
    await expect(format(`${text}\n  : [`, { parser: "yaml" })).rejects.toThrow();
  });

  test("has no secret in it, and starts with none missing", () => {
    for (const [, name, value] of text.matchAll(/^ +(\w*(?:SECRET|PASSWORD|TOKEN)): (.*)$/gm))
      expect(value, name).toMatch(/^\$\{\w+(:\?.+|:-)\}$/);
    for (const name of ["POSTGRES_PASSWORD", "GALLEY_SECRET"]) expect(text).toContain(`\${${name}:?`);
    expect(text).not.toMatch(/postgresql:\/\/galley:[^$]/);
  });

  test("names only settings that Galley reads", () => {
    const readers = [
      "server/env.ts",
      ...fs
        .readdirSync(path.join(root, "scripts"))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `scripts/${name}`),
    ];
    const settings = readers.map(read).join("\n");
    const names = [...below(galley, "environment").matchAll(/^(\w+):/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names.filter((one) => !one?.startsWith("AWS_"))) expect(settings).toContain(name);
  });

  test("passes on every setting that Galley reads, and Amazon’s own", () => {
    // The image has these, and next-auth's is made of GALLEY_URL.
    const ofTheImage = ["GALLEY_DATA", "NODE_ENV", "NEXTAUTH_URL"];
    const settings = [...read("server/env.ts").matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name);
    const wanted = [...settings, "GALLEY_TRUSTED_PROXIES", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
    expect(wanted.length).toBeGreaterThan(15);
    const passed = below(galley, "environment");
    for (const name of wanted.filter((one) => !ofTheImage.includes(String(one))))
      expect(passed).toMatch(new RegExp(`^${String(name)}: `, "m"));
  });

  test("keeps data in named volumes, waits for the database, and shows neither to the network", () => {
    const volumes = [...below(text, "volumes").matchAll(/^([\w-]+):$/gm)].map(([, name]) => name);
    for (const service of [galley, database]) {
      const [, volume, at] = /^- ([\w-]+):(\/\S+)$/m.exec(below(service, "volumes")) ?? [];
      expect(volumes).toContain(volume);
      expect(at).toMatch(/^\/(data|var\/lib\/postgresql\/data)$/);
    }
    expect(below(galley, "depends_on")).toContain("condition: service_healthy");
    expect(below(database, "healthcheck")).toContain("pg_isready");
    for (const [, port] of below(galley, "ports").matchAll(/^- (.*)$/gm))
      expect(port).toMatch(/^"127\.0\.0\.1:/);
    expect(below(database, "ports")).toBe("");
  });

  test("runs a PostgreSQL that Galley supports, from a public image, and drops what Galley does not need", () => {
    const [, release] = /^image: postgres:(\d+)$/m.exec(database) ?? [];
    expect(Number(release)).toBeGreaterThanOrEqual(15);
    expect(galley).toContain("build: .");
    expect(below(galley, "cap_drop")).toContain("- ALL");
    expect(below(galley, "security_opt")).toContain("no-new-privileges:true");
  });
});

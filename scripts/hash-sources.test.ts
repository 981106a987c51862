import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources, listSources } from "./hash-sources.mjs";

let root: string;
const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
};
beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "galley-sources-"));
  for (const room of ["app", "components", "domain", "editor", "prisma", "server"])
    write(`${room}/one.ts`, room);
  write("next.config.js", "export default {}");
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

test("a build is stale when a source was changed, added, renamed or deleted", () => {
  const seen = new Set([hashSources(root)]);
  const changes = [
    () => {
      write("app/one.ts", "app, changed");
    },
    () => {
      write("app/articles/page.tsx", "");
    },
    () => {
      fs.renameSync(path.join(root, "app/articles/page.tsx"), path.join(root, "app/articles/error.tsx"));
    },
    () => {
      fs.rmSync(path.join(root, "server/one.ts"));
    },
    () => {
      write("instrumentation-client.ts", "");
    },
  ];
  for (const change of changes) {
    change();
    seen.add(hashSources(root));
  }
  expect(seen.size).toBe(changes.length + 1);
});

test("no build is made anew for a test, or because a checkout has given everything another time", () => {
  const before = hashSources(root);
  write("server/one.test.ts", "");
  write("eslint.config.js", "");
  write("next-env.d.ts", "");
  write("prisma/generated/client.ts", "");
  fs.utimesSync(path.join(root, "app/one.ts"), 1, 1);
  expect(hashSources(root)).toBe(before);
});

test("nothing that Next takes from the project’s own folder is forgotten, and it takes no time", () => {
  const began = performance.now();
  hashSources(".");
  expect(performance.now() - began).toBeLessThan(3_000);
  for (const name of ["proxy.ts", "instrumentation.ts", "instrumentation-client.ts", "postcss.config.js"])
    expect(listSources(".")).toContain(name);
});

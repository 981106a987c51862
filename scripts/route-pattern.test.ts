import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { routePatterns } from "./route-pattern";

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "galley-routes-"));
afterAll(() => {
  fs.rmSync(directory, { recursive: true });
});

// As Next writes it.
const manifest = {
  staticRoutes: [
    { page: "/", regex: "^/(?:/)?$" },
    { page: "/articles", regex: "^/articles(?:/)?$" },
    { page: "/articles/new", regex: "^/articles/new(?:/)?$" },
  ],
  dynamicRoutes: [
    { page: "/articles/[articleId]", regex: "^/articles/([^/]+?)(?:/)?$" },
    { page: "/invitations/[token]", regex: "^/invitations/([^/]+?)(?:/)?$" },
  ],
};
fs.writeFileSync(path.join(directory, "routes-manifest.json"), JSON.stringify(manifest));

it.each([
  ["/", "/"],
  ["/articles?q=the+minister", "/articles"],
  ["/articles/new", "/articles/new"],
  ["/articles/019a", "/articles/[articleId]"],
  ["/invitations/a-secret-token?x=1", "/invitations/[token]"],
  ["/_next/static/chunks/1.js", "/_next"],
  ["/wp-login.php", "other"],
])("%s is of %s", (url, pattern) => {
  expect(routePatterns(directory)(url)).toBe(pattern);
});

it("knows no route where nothing has been built, and tells no address all the same", () => {
  expect(routePatterns(path.join(directory, "nowhere"))("/invitations/a-secret-token")).toBe("other");
});

import fs from "node:fs";
import path from "node:path";

type Route = { page: string; regex: string };

const none: readonly Route[] = [];

/** The routes of the build in `directory`, fixed ones first; none while developing, before the first build. */
function readRoutes(directory: string): readonly Route[] {
  const file = path.join(directory, "routes-manifest.json");
  if (!fs.existsSync(file)) return none;
  const manifest = JSON.parse(fs.readFileSync(file, "utf8")) as {
    staticRoutes: Route[];
    dynamicRoutes: Route[];
  };
  return [...manifest.staticRoutes, ...manifest.dynamicRoutes];
}

/**
 * Answers which route an address belongs to, as "/articles/[articleId]": logs and metrics say
 * that and never the address, which may have a token, a search or an id in it.
 */
export function routePatterns(directory = ".next"): (url: string) => string {
  const routes = readRoutes(directory).map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (url) => {
    const at = url.split("?", 1)[0] ?? "";
    if (at.startsWith("/_next/")) return "/_next";
    return routes.find(({ regex }) => regex.test(at))?.page ?? "other";
  };
}

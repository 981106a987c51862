import fs from "node:fs";
import path from "node:path";

const app = path.resolve(import.meta.dirname, "../../app");

/** Every page, exported action and exported route method that stands in app/, named as entry points are. */
export function doorsOfApp(): string[] {
  const files = fs.readdirSync(app, { recursive: true, encoding: "utf8" });
  return files.flatMap((file) => {
    const at = `app/${file.replaceAll(path.sep, "/")}`;
    const name = path.basename(file);
    if (name === "page.tsx") return [at];
    if (name !== "actions.ts" && name !== "route.ts") return [];
    return exportsOf(fs.readFileSync(path.join(app, file), "utf8")).map((exported) => `${at} ${exported}`);
  });
}

function exportsOf(source: string): string[] {
  const named = [...source.matchAll(/^export (?:const|async function|function) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const listed = [...source.matchAll(/^export \{([^}]+)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.split(" as ").at(-1)?.trim()),
  );
  return [...named, ...listed].filter((name): name is string => name !== undefined && name !== "");
}

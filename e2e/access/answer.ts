import fs from "node:fs";
import path from "node:path";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { may, type Role } from "@/domain/permissions";
import type { Asked, EntryPoint } from "./entry-point";

/** What somebody who comes is told. */
export type Answer = "let in" | "forbidden" | "not found" | "signed out";

export type Caller = {
  name: string;
  /** Null when nobody is signed in, or not any more. */
  role: Role | null;
  isStranger: boolean;
  isAuthor: boolean;
  request: APIRequestContext;
};

/** What the policy says: the only place where this matrix takes its expectations from. */
export function expectedAnswer({ needs, names, only, at }: EntryPoint, caller: Caller): Answer {
  if (needs === "nothing") return "let in";
  if (needs === "machine") return "not found";
  if (caller.role === null) return "signed out";
  if (needs === "account") return names === "what is not there" ? "not found" : "let in";
  const isPage = at.endsWith("page.tsx");
  if (caller.isStranger && names === "ours") return "not found";
  if (!may({ role: caller.role }, needs)) return isPage ? "not found" : "forbidden";
  if (names === "what is not there") return "not found";
  const isRightPerson = only === undefined || (only === "author") === caller.isAuthor;
  return isRightPerson ? "let in" : "forbidden";
}

/** Asks as the caller would, and reads what they were told. */
export async function ask(
  { at }: EntryPoint,
  asked: Asked,
  { request }: Caller,
  origin: string,
): Promise<{ answer: Answer; body: string }> {
  const response =
    "action" in asked
      ? await request.post("/account", {
          headers: { origin, "next-action": idOfAction(at), "content-type": "text/plain;charset=UTF-8" },
          data: JSON.stringify(asked.action === undefined ? [] : [asked.action]),
          maxRedirects: 0,
        })
      : await request.fetch(asked.path, {
          method: asked.method ?? "GET",
          headers: { origin, ...asked.headers },
          ...(asked.body === undefined ? {} : { data: asked.body }),
          maxRedirects: 0,
        });
  const body = await response.text();
  return { answer: readAnswer(response, body), body };
}

/** The page's data as the browser asks for it when one goes there by a link. */
export async function askPayload(page: string, { request }: Caller): Promise<string> {
  const response = await request.get(page, { headers: { rsc: "1" } });
  return response.text();
}

function readAnswer(response: APIResponse, body: string): Answer {
  const code = /"ok":false,"failure":\{"code":"([a-z-]+)"/.exec(body)?.[1];
  const status = response.status();
  if (code === "unauthenticated" || status === 401) return "signed out";
  if (code === "forbidden" || status === 403) return "forbidden";
  if (code === "not-found" || status === 404) return "not found";
  if (status >= 300 && status < 400 && response.headers().location?.includes("/sign-in?"))
    return "signed out";
  if (status >= 500 || code === "unexpected")
    throw new Error(`${response.url()} failed: ${body.slice(0, 500)}`);
  return "let in";
}

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };
let manifest: Manifest | undefined;

/** The id that the build gave to "file name". */
function idOfAction(at: string): string {
  const file = path.resolve(import.meta.dirname, "../../.next/server/server-reference-manifest.json");
  manifest ??= JSON.parse(fs.readFileSync(file, "utf8")) as Manifest;
  const found = Object.entries(manifest.node).find(
    ([, { filename, exportedName }]) => `${filename} ${exportedName}` === at,
  );
  if (found === undefined) throw new Error(`the build knows no action ${at}`);
  return found[0];
}

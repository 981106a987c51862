import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { handleAuth } from "./auth";

function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new NextRequest(`http://localhost:3000/api/auth/${path}`, {
    method,
    headers: { host: "localhost:3000", ...headers },
  });
  return handleAuth(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
}

describe("next-auth's routes", () => {
  it.each([
    ["GET", "signin"],
    ["GET", "signout"],
    ["GET", "session"],
    ["POST", "session"],
    ["GET", "providers"],
    ["GET", "error"],
    ["POST", "_log"],
    ["GET", "callback/credentials"],
    ["POST", "signin/credentials"],
  ])("that no screen uses are shut: %s %s", async (method, path) => {
    expect((await ask(method, path)).status).toBe(404);
  });

  it.each(["callback/credentials", "signout"])("refuse another site's page: %s", async (path) => {
    expect((await ask("POST", path)).status).toBe(403);
    const foreign = { origin: "http://evil.example", "x-forwarded-host": "evil.example" };
    expect((await ask("POST", path, foreign)).status).toBe(403);
  });
});

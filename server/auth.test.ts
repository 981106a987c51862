import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { handleAuth } from "./auth";

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: BodyInit | null = null,
): Promise<Response> {
  const request = new NextRequest(`http://localhost:3000/api/auth/${path}`, {
    method,
    headers: { host: "localhost:3000", ...headers },
    body,
    ...(body === null ? {} : { duplex: "half" as const }),
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

  const own = { origin: "http://localhost:3000" };
  const form = { ...own, "content-type": "application/x-www-form-urlencoded" };

  it.each(["callback/credentials", "signout"])(
    "take into memory no more than a form holds, whoever sends it: %s",
    async (path) => {
      let sent = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1;
          if (sent > 1_000) controller.close();
          else controller.enqueue(new Uint8Array(4_096).fill(97));
        },
      });
      expect((await ask("POST", path, form, endless)).status).toBe(413);
      expect(sent).toBeLessThan(20);
    },
  );

  it.each([
    ["application/json", "{"],
    ["multipart/form-data; boundary=x", "--x"],
    ["text/plain", "email=mira@example.org"],
  ])("refuse what is no form: %s", async (type, body) => {
    const answer = await ask("POST", "callback/credentials", { ...own, "content-type": type }, body);
    expect(answer.status).toBe(400);
  });
});

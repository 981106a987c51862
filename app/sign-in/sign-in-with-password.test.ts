import { afterEach, expect, it, vi } from "vitest";
import { signInWithPassword } from "./sign-in-with-password";

const given = { email: "mira@example.org", password: "out of winters" };

function answerWith(status: number, body: unknown): ReturnType<typeof vi.fn> {
  const fetched = vi.fn((address: string) =>
    Promise.resolve(
      address === "/api/auth/csrf" ? Response.json({ csrfToken: "c" }) : Response.json(body, { status }),
    ),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it("sends email and password in the body, never in the address", async () => {
  const fetched = answerWith(200, { url: "http://localhost:3000" });
  expect(await signInWithPassword(given)).toBeNull();
  const [address, sent] = fetched.mock.calls[1] as [string, { body: URLSearchParams }];
  expect(address).toBe("/api/auth/callback/credentials");
  expect(Object.fromEntries(sent.body)).toMatchObject({ ...given, csrfToken: "c" });
});

it("says what to do when they do not match", async () => {
  answerWith(401, {
    url: "http://localhost:3000/api/auth/error?error=CredentialsSignin&provider=credentials",
  });
  expect(await signInWithPassword(given)).toBe(
    "That email and password do not match. Check both and try again.",
  );
});

it("does not blame the password for what went wrong on our side", async () => {
  answerWith(401, { url: "http://localhost:3000/api/auth/error?error=01a1" });
  expect(await signInWithPassword(given)).toMatch(/on our side.*Reference: 01a1/);
});

it("passes on why the request was refused", async () => {
  answerWith(403, { message: "Open Galley at its own address." });
  expect(await signInWithPassword(given)).toBe("Open Galley at its own address.");
});

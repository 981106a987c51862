import "server-only";
import { createHmac } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { secret } from "./secret";
import { isSecure } from "./session-cookie";

const content = z.object({ did: z.uuid(), known: z.array(z.string().max(64)).max(5) });

/** A browser on which somebody has signed in before, and the accounts that it was (their `accountKey`s). */
export type Device = { id: string; accounts: string[] };

const name = isSecure ? "__Host-galley.device" : "galley.device";
/** Keeps one cookie from being taken for another: each is encrypted with a key of its own. */
const salt = "galley.device";
const life = 180 * 24 * 60 * 60;
const mostAccounts = 5;

/** The name of an account in cookies and counts, made of its email, whether there is such an account or not. */
export async function accountKey(email: string): Promise<string> {
  return createHmac("sha256", await secret())
    .update(`account ${email}`)
    .digest("base64url");
}

/** What the browser of this request was given; null when it was given nothing, or somebody changed it. */
export async function readDevice(cookies: {
  get: (name: string) => { value: string } | undefined;
}): Promise<Device | null> {
  const token = cookies.get(name)?.value;
  if (token === undefined) return null;
  try {
    const read = content.safeParse(await decode({ token, secret: await secret(), salt })).data;
    return read === undefined ? null : { id: read.did, accounts: read.known };
  } catch {
    return null;
  }
}

/** The cookie by which the browser is known from now on as one of this account. */
export async function rememberDevice(device: Device | null, account: string) {
  const known = [account, ...(device?.accounts ?? []).filter((one) => one !== account)].slice(
    0,
    mostAccounts,
  );
  const token = { did: device?.id ?? uuid(), known };
  const value = await encode({ token, secret: await secret(), salt, maxAge: life });
  const options = {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecure,
    maxAge: life,
  } as const;
  return { name, value, options };
}

import "server-only";
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import pLimit, { type LimitFunction } from "p-limit";

/** 46 MiB, one pass, one thread: OWASP's first choice for argon2id (the library's default kind). */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

// One limit for the process, though Next bundles each route with modules of its own.
const key = Symbol.for("galley.hashing");
type Hashing = { atMostFour: LimitFunction; decoy?: Promise<string> };
type Shared = { [key]?: Hashing | undefined };
const shared = globalThis as Shared;

function hashing(): Hashing {
  return (shared[key] ??= { atMostFour: pLimit(4) });
}

/** The argon2id hash of a password, in PHC string format. At most four are made at once. */
export function hashPassword(password: string): Promise<string> {
  return hashing().atMostFour(() => hash(composed(password), cost));
}

/**
 * Whether a password matches a stored hash. Without a hash, because nobody has that email, it
 * takes as long and answers false, so that timing does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const state = hashing();
  const decoy = await (state.decoy ??= hashPassword(randomBytes(32).toString("base64url")));
  return state.atMostFour(async () => {
    const matches = await matchesHash(passwordHash ?? decoy, password);
    return matches && passwordHash !== null;
  });
}

async function matchesHash(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, composed(password));
  } catch {
    // Not a hash at all: an account that nobody can sign in to.
    return false;
  }
}

/** The same characters, whichever keyboard composed them. */
function composed(password: string): string {
  return password.normalize("NFKC");
}

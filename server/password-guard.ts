import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import { limits, tooMany, type Limit } from "@/domain/limits";
import type { Caller } from "./caller";
import { accountKey } from "./device-cookie";
import { forget, giveBack, take, waitFor } from "./throttle";

type Count = { limit: Limit; who: string };

/**
 * Runs a check of an account's password, which answers null when it does not match, unless too
 * many wrong ones were tried. A try counts before it is checked, so that many at once are not
 * more; a right one does not count in the end. It treats an email without an account the same.
 *
 * @throws ExpectedFailure "throttled"
 */
export async function guardPassword<T>(
  email: string,
  caller: Caller,
  check: () => Promise<T | null>,
): Promise<T | null> {
  const account = await accountKey(email);
  const isKnown = caller.device?.accounts.includes(account) ?? false;
  const mine = isKnown
    ? `${account} device ${caller.device?.id ?? ""}`
    : `${account} address ${caller.address}`;
  const own: Count[] = [
    { limit: limits.passwordMinute, who: mine },
    { limit: limits.passwordQuarter, who: mine },
  ];
  const everybodys: Count[] = isKnown ? [] : [{ limit: limits.address, who: caller.address }];
  for (const { limit, who } of [...everybodys, ...own]) await take(limit, who);
  if (!isKnown) {
    const wait = await paceOfStrangers(account);
    everybodys.push({ limit: limits.strangers, who: account });
    if (wait > 0) {
      await giveBackAll([...everybodys, ...own]);
      throw tooMany(limits.strangersPace, wait);
    }
  }
  try {
    const checked = await check();
    if (checked !== null) {
      await giveBackAll(everybodys);
      for (const { limit, who } of own) await forget(limit, who);
    }
    return checked;
  } catch (error) {
    // A refusal is an answer to the password; anything else is no fault of who typed it.
    if (!(error instanceof ExpectedFailure)) await giveBackAll([...everybodys, ...own]);
    throw error;
  }
}

/** Begins anew for somebody who has shown by other means that the account is theirs. */
export async function forgiveGuesses(email: string, caller: Caller): Promise<void> {
  const who = `${await accountKey(email)} address ${caller.address}`;
  await forget(limits.passwordMinute, who);
  await forget(limits.passwordQuarter, who);
}

async function giveBackAll(counts: Count[]): Promise<void> {
  for (const { limit, who } of counts) await giveBack(limit, who);
}

/** From many addresses at once nobody is refused for long, but all together they get on slowly. */
async function paceOfStrangers(account: string): Promise<number> {
  if ((await waitFor(limits.strangers, account)) === 0) return 0;
  return waitFor(limits.strangersPace, account);
}

import "server-only";
import { cookies } from "next/headers";
import type { Caller } from "./caller";
import { accountKey, rememberDevice } from "./device-cookie";

/** Makes the browser of this request one that the account knows: somebody has just shown there that it is theirs. */
export async function knowDevice(email: string, { device }: Caller): Promise<void> {
  const { name, value, options } = await rememberDevice(device, await accountKey(email));
  (await cookies()).set(name, value, options);
}

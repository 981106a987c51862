import "server-only";
import { isIPv6 } from "node:net";
import { readDevice, type Device } from "./device-cookie";

/** From where somebody asks who is not signed in: what limits on guessing go by. */
export type Caller = {
  /** The network address; of IPv6 the part that one household or office has to itself. */
  address: string;
  /** What this browser was given when somebody signed in on it; null for one that Galley does not know. */
  device: Device | null;
};

/** What Galley does by itself: nobody asks from anywhere. */
export const ourselves: Caller = { address: "", device: null };

/** The request header in which scripts/serve.ts, and nobody else, tells who is at the other end. */
const addressHeader = "x-galley-address";

type Cookies = { get: (name: string) => { value: string } | undefined };

/** Who sent this request. */
export async function callerOf(headers: Headers, cookies: Cookies): Promise<Caller> {
  return { address: networkOf(headers.get(addressHeader) ?? ""), device: await readDevice(cookies) };
}

/** Whoever has one IPv6 address has 2^64 of them: they count as one. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = new URL(`http://[${address.split("%")[0] ?? ""}]/`).hostname
    .slice(1, -1)
    .split("::");
  const groups = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":")));
  const [before = [], after = []] = groups;
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}

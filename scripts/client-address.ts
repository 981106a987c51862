import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import { WrongSetting } from "../prisma/wrong-setting";

/** The one header by which server/caller.ts learns the address; a browser's own is thrown away. */
const addressHeader = "x-galley-address";

/** The reverse proxies that are believed about who asked them, from "10.0.0.7, 10.1.0.0/16, ::1". */
export function readProxies(list: string | undefined): BlockList {
  const proxies = new BlockList();
  for (const entry of (list ?? "").split(",").map((part) => part.trim())) {
    if (entry === "") continue;
    const [address = "", bits] = entry.split("/");
    const most = isIPv6(address) ? 128 : 32;
    const prefix = bits === undefined ? most : Number(/^\d{1,3}$/.test(bits) ? bits : NaN);
    if (isIP(address) === 0 || !(prefix <= most)) {
      throw new WrongSetting(
        `GALLEY_TRUSTED_PROXIES has “${entry}”, which is no address and no range. It looks like 127.0.0.1, 10.0.0.0/8`,
      );
    }
    proxies.addSubnet(address, prefix, family(address));
  }
  return proxies;
}

/**
 * Writes down who is at the other end. X-Forwarded-For counts only as far as each that wrote a
 * part of it is a proxy of ours, from the nearest on: what stands before that anybody may have made up.
 */
export function noteAddress(
  {
    headers,
    socket,
  }: { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } },
  proxies: BlockList,
  isPassedOn: boolean,
): void {
  if (isPassedOn) return;
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").reverse();
  let address = plain(socket.remoteAddress ?? "");
  for (const hop of forwarded.map((part) => plain(part.trim()))) {
    if (!isTrusted(address, proxies) || isIP(hop) === 0) break;
    address = hop;
  }
  headers[addressHeader] = address;
}

/** Whether an address is one of ours. */
export function isTrusted(address: string, proxies: BlockList): boolean {
  return isIP(address) !== 0 && proxies.check(address, family(address));
}

function family(address: string): "ipv4" | "ipv6" {
  return isIPv6(address) ? "ipv6" : "ipv4";
}

/** An IPv4 address that came through an IPv6 socket is that IPv4 address. */
export function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

import "server-only";
import ipaddr from "ipaddr.js";

/** A service of a cloud's own network, at an address that looks like anybody's. */
const denied = new Set(["168.63.129.16"]);

/** All that the Internet gives out for IPv6; whatever lies outside is somebody's own. */
const given = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is one that anybody on the Internet may have: neither this machine's nor a
 * private network's, nor one that stands for such in another form.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast" || denied.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(given);
}

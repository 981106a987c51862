import "server-only";
import net from "node:net";
import { isWebAddress } from "@/domain/text/web-address";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { AddressRefused, bare } from "./guarded-connector";
import { isPublicAddress } from "./public-address";

/** Names that never leave a machine or an office. */
const inner = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion)\.?$/i;

/**
 * The address of a page that may be asked for: http or https, at their own ports, with nobody's
 * password in it, and neither Galley's own nor one of an inner network.
 *
 * @param ownHosts names under which this Galley is reached
 * @throws ExpectedFailure "invalid" for what a person can see themselves, AddressRefused for the rest
 */
export function readAddress(text: string, ownHosts: readonly string[]): URL {
  if (!isWebAddress(text))
    throw invalid("This is not a web address. It must start with http:// or https://.");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw invalid("This web address has a name or a password in it. Leave that out.");
  }
  // 80 for http and 443 for https are left out by the parser; the other way round they are not.
  if (url.port !== "" && url.port !== "80" && url.port !== "443") {
    throw invalid("Galley fetches pages only at the usual ports. Leave the number after the colon out.");
  }
  requireOutside(bare(url.hostname), ownHosts);
  url.hash = "";
  return url;
}

function requireOutside(host: string, ownHosts: readonly string[]): void {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (ownHosts.some((own) => own.toLowerCase().replace(/\.$/, "") === name))
    throw new AddressRefused("own host");
  if (net.isIP(host) !== 0) {
    if (!isPublicAddress(host)) throw new AddressRefused(`literal ${host}`);
  } else if (!name.includes(".") || inner.test(name)) {
    throw new AddressRefused(`inner name ${name}`);
  }
}

/** What a person is told of every address that was not reached, whatever the reason: no more than that. */
export function unreachable(why: string): ExpectedFailure {
  return new ExpectedFailure(
    "invalid",
    "This page cannot be reached from here. Check the address, or open the page in your browser, copy the article and paste it.",
    { log: `page not reached: ${why}` },
  );
}

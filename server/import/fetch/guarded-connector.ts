import "server-only";
import net from "node:net";
import os from "node:os";
import type { buildConnector } from "undici";
import type { Network } from "./network";
import { isPublicAddress } from "./public-address";

/** Thrown for an address that must not be asked. What it says is for the log alone. */
export class AddressRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = "AddressRefused";
  }
}

/**
 * How undici gets at a server: each address of its name is checked, one of them is dialled, and who
 * has answered is checked once more. A name is resolved once, so it cannot be another one later.
 * undici itself never connects.
 */
export function guardedConnector(network: Network, signal: AbortSignal): buildConnector.connector {
  return ({ hostname, protocol, port }, answer) => {
    const isSecure = protocol === "https:";
    const target = {
      hostname: bare(hostname),
      port: Number(port || (isSecure ? 443 : 80)),
      isSecure,
      signal,
    };
    connect(network, target).then(
      (socket) => {
        answer(null, socket);
      },
      (error: unknown) => {
        answer(error instanceof Error ? error : new Error("not connected"), null);
      },
    );
  };
}

type Wanted = { hostname: string; port: number; isSecure: boolean; signal: AbortSignal };

async function connect(network: Network, wanted: Wanted): Promise<net.Socket> {
  const { hostname } = wanted;
  const addresses = net.isIP(hostname) === 0 ? await network.resolve(hostname) : [hostname];
  // One that is inside makes all suspect: a name with both is there to be mistaken for the other.
  addresses.forEach(requirePublic);
  for (const address of addresses.slice(0, 4)) {
    wanted.signal.throwIfAborted();
    const connected = await network.dial({ ...wanted, address }).catch(() => null);
    if (connected === null) continue;
    try {
      requirePublic(connected.peer);
      return connected.socket;
    } catch (error) {
      connected.socket.destroy();
      throw error;
    }
  }
  throw new Error(`nobody answers at ${String(addresses.length)} addresses`);
}

function requirePublic(address: string): void {
  if (isPublicAddress(address) && !ownAddresses().has(address)) return;
  throw new AddressRefused(`address ${address}`);
}

/** This machine may have an address that anybody could have. */
function ownAddresses(): ReadonlySet<string> {
  return new Set(
    Object.values(os.networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).map(({ address }) => address),
    ),
  );
}

/** A host as in an address, without the brackets of IPv6. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

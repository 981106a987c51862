import "server-only";
import { lookup } from "node:dns/promises";
import net from "node:net";
import tls from "node:tls";

/** A connection that is to be made, to one address. */
type Target = {
  address: string;
  port: number;
  hostname: string;
  isSecure: boolean;
  signal: AbortSignal;
};

/** The way out of this machine. Tests have one of their own; in the product there is only the real one. */
export type Network = {
  /** Every IP address of a name. */
  resolve: (hostname: string) => Promise<string[]>;
  /** Connects to exactly this address, and says which one answered. */
  dial: (target: Target) => Promise<{ socket: net.Socket; peer: string }>;
};

/** How long one address may take to answer, in milliseconds. */
const patience = 5_000;

export const realNetwork: Network = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  dial: async (target) => {
    const socket = await connect(target);
    return { socket, peer: socket.remoteAddress ?? "" };
  },
};

function connect({ address, port, hostname, isSecure, signal }: Target): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const servername = net.isIP(hostname) === 0 ? hostname : "";
    const socket = isSecure
      ? tls.connect({ host: address, port, servername, ALPNProtocols: ["http/1.1"] })
      : net.connect({ host: address, port });
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    const giveUp = () => {
      fail(new Error("given up"));
    };
    socket.setTimeout(patience, giveUp);
    signal.addEventListener("abort", giveUp, { once: true });
    socket.once("error", fail);
    socket.once(isSecure ? "secureConnect" : "connect", () => {
      socket.setTimeout(0);
      socket.off("error", fail);
      signal.removeEventListener("abort", giveUp);
      resolve(socket);
    });
  });
}

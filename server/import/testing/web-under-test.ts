import "server-only";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import type { Network } from "../fetch/network";

/** Addresses that anybody could have, for hosts of tests. */
export const outside = "93.184.216.34";

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A web of one server, which answers for every host, and a network in which everybody is found there. */
export type WebUnderTest = {
  network: Network;
  /** Who was dialled, in order: "address:port". */
  dialled: string[];
  /** What was asked, in order. */
  asked: http.IncomingMessage[];
  close: () => Promise<void>;
};

/**
 * @param names the addresses of names; any other has one outside
 * @param peer who answers at an address; the address itself unless it says otherwise
 */
export async function openWeb(
  answer: Answer,
  names: Record<string, string[]> = {},
  peer: (address: string) => string = (address) => address,
): Promise<WebUnderTest> {
  const asked: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const dialled: string[] = [];
  return {
    asked,
    dialled,
    network: {
      resolve: (hostname) => Promise.resolve(names[hostname] ?? [outside]),
      // Plain, whatever was asked for: what the guard checks is the same.
      dial: (target) =>
        new Promise((resolve, reject) => {
          dialled.push(`${target.address}:${String(target.port)}`);
          const socket = net.connect(port, "127.0.0.1", () => {
            resolve({ socket, peer: peer(target.address) });
          });
          socket.once("error", reject);
        }),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

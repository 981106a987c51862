import "server-only";
import { env } from "./env";

/** The names under which this Galley is reached: the one that is set, and the one by which it was just asked. */
export function ownHosts(request: Request): string[] {
  const host = request.headers.get("host");
  const asked = host !== null && URL.canParse(`http://${host}`) ? [new URL(`http://${host}`).hostname] : [];
  return env.url === null ? asked : [env.url.hostname, ...asked];
}

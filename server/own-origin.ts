import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import { env } from "./env";

/**
 * Refuses a write that another site's page has sent in a signed-in person's name.
 * Ours is GALLEY_URL, or the request's own Host where that is not set. A browser always
 * names the origin of a write, so one without an Origin is refused too. Next's own check
 * lets both through, and forged forwarding headers with them.
 *
 * @throws ExpectedFailure "forbidden"
 */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const isOurs = origin !== null && URL.canParse(origin) && isOwn(new URL(origin), headers.get("host"));
  if (isOurs && (site === null || site === "same-origin")) return;
  throw new ExpectedFailure(
    "forbidden",
    env.url === null
      ? "This request came from another site and was refused. Open Galley itself and try again."
      : `This request was refused because it did not come from ${env.url.origin}. Open Galley there and try again; nothing was changed.`,
    { log: `origin ${String(origin)}, sec-fetch-site ${String(site)}` },
  );
}

function isOwn(origin: URL, host: string | null): boolean {
  return env.url === null ? origin.host === host : origin.origin === env.url.origin;
}

/**
 * Whether a page of another site has led or sent this request here. A browser says so; what is no
 * browser says nothing, and acts for nobody but whoever runs it.
 */
export function comesFromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}

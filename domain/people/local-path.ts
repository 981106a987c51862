/** Never a real host: only there to see whether an address would leave it. */
const here = "http://galley.invalid";

/**
 * The given address when it is a path within Galley, "/" otherwise: where somebody goes after
 * signing in is in the address bar, and must not lead to another site.
 */
export function localPath(address: unknown): string {
  if (typeof address !== "string" || address.length > 2_000) return "/";
  // A backslash or a second slash would make a host of what follows; browsers drop control characters.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(address)) return "/";
  return URL.canParse(address, here) && new URL(address, here).origin === here ? address : "/";
}

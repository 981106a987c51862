const trackingParameter = /^(utm_.*|fbclid|gclid)$/i;

/**
 * A web address in the one form in which two addresses of the same page are equal: without the
 * scheme, "www.", credentials, fragment, campaign parameters and a slash at the end; the host in
 * lower case. It is for comparing, not for opening. What is no address comes back as it is.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !trackingParameter.test(name));
  const query = new URLSearchParams(kept).toString();
  const page = host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
  return query === "" ? page : `${page}?${query}`;
}

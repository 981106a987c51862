import "server-only";

/** The request header in which proxy.ts, and nobody else, tells a page its own address. */
export const pathHeader = "x-galley-path";

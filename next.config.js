// What every answer says, static files and downloads too. Pages get their content policy from proxy.ts,
// because it names a new nonce each time; what is no page gets one of these, which outdo a route's own.
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
];

const inert = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
const inertWithStyle = `${inert}; style-src 'unsafe-inline'; img-src data:; font-src data:`;
const contentPolicy = (value) => [{ key: "Content-Security-Policy", value }];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing is optimised on the fly: the optimiser is a door that this product does not need.
  images: { unoptimized: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@node-rs/argon2",
    "pino",
    "prom-client",
    "@aws-sdk/client-s3",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
  ],
  // Server actions answer to our own origin check (server/action.ts), which knows GALLEY_URL.
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
  // In development Next would print what each action was given, passwords and tokens too.
  logging: { serverFunctions: false },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: everywhere },
      { source: "/api/:path*", headers: contentPolicy(inert) },
      { source: "/articles/:article/summary/:format", headers: contentPolicy(inertWithStyle) },
      // Everything but the build's own files is made for one person at one moment.
      {
        source: "/((?!_next/static/).*)",
        headers: [{ key: "Cache-Control", value: "private, no-store" }],
      },
    ]),
};

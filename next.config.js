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
    "@prisma/client",
  ],
  // Server actions answer to our own origin check (server/action.ts), which knows GALLEY_URL.
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};

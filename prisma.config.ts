import { defineConfig } from "prisma/config";

// The command line wants to download an engine that generating the client never uses.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });

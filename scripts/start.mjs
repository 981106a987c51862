/** `npm start`: from a fresh clone to the product serving. */
import process from "node:process";
import { buildWhenStale, installDependencies, requireNode } from "./install.mjs";

requireNode();
installDependencies();

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const { register } = await import("tsx/esm/api");
register();
const { refuseWhenRunning, serveOrExplain } = await import("./serve.ts");
await refuseWhenRunning();
buildWhenStale();
await serveOrExplain({ dev: false });

/** `npm run dev`: the product, rebuilt as its sources change. */
import process from "node:process";
import { installDependencies, requireNode } from "./install.mjs";

requireNode();
installDependencies();

process.env.NEXT_TELEMETRY_DISABLED = "1";
const { register } = await import("tsx/esm/api");
register();
const { serveOrExplain } = await import("./serve.ts");
await serveOrExplain({ dev: true });

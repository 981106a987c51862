/** `npm run screenshots`: the pictures of README.md, taken of the sample newsroom. */
import { requireBrowser } from "./browser.mjs";
import { buildWhenStale, installDependencies, requireNode, run } from "./install.mjs";

requireNode();
installDependencies();
buildWhenStale();
run("node", ["--import", "tsx", "e2e/screenshots.ts"], {
  GALLEY_CHROMIUM: requireBrowser(),
  NEXT_TELEMETRY_DISABLED: "1",
});

/** `npm test`: installs what is missing and runs every test. */
import { installDependencies, requireNode } from "./install.mjs";

requireNode();
installDependencies();
const { requireBrowser } = await import("./browser.mjs");
const { browserCheck, buildCheck, runChecks, unitCheck } = await import("./checks.mjs");
runChecks([unitCheck, buildCheck, browserCheck(requireBrowser())]);

/** `npm test`: installs what is missing and runs every test. */
import { installDependencies, requireNode } from "./install.mjs";

requireNode();
installDependencies();
const { requireBrowser } = await import("./browser.mjs");
const { obtainPostgres } = await import("./postgres.mjs");
const { browserCheck, buildCheck, postgresCheck, runChecks, unitCheck } = await import("./checks.mjs");
const browser = requireBrowser();
runChecks([unitCheck, postgresCheck(await obtainPostgres()), buildCheck, browserCheck(browser)]);

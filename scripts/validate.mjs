/** `npm run validate`: everything that CI checks. */
import { requireBrowser } from "./browser.mjs";
import {
  browserCheck,
  buildCheck,
  formatCheck,
  lintCheck,
  postgresCheck,
  runChecks,
  typesCheck,
  unitCheck,
  unusedCheck,
} from "./checks.mjs";
import { obtainPostgres } from "./postgres.mjs";

const browser = requireBrowser();
runChecks([
  formatCheck,
  typesCheck,
  lintCheck,
  unusedCheck,
  unitCheck,
  postgresCheck(await obtainPostgres()),
  buildCheck,
  browserCheck(browser),
]);

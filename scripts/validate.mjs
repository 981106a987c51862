/** `npm run validate`: everything that CI checks. */
import { requireBrowser } from "./browser.mjs";
import {
  browserCheck,
  buildCheck,
  formatCheck,
  lintCheck,
  runChecks,
  typesCheck,
  unitCheck,
  unusedCheck,
} from "./checks.mjs";

runChecks([
  formatCheck,
  typesCheck,
  lintCheck,
  unusedCheck,
  unitCheck,
  buildCheck,
  browserCheck(requireBrowser()),
]);

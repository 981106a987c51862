/** `npm run <command>`: runs a program of scripts/commands on Galley's data, from a fresh clone too. */
import { installDependencies, requireNode, run } from "./install.mjs";

requireNode();
installDependencies();
const [command, ...parameters] = process.argv.slice(2);
// What is marked "server-only" is empty under this condition, as it is in the server itself.
run("node", [
  "--conditions=react-server",
  "--import",
  "tsx",
  `scripts/commands/${command}.ts`,
  ...parameters,
]);

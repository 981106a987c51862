/**
 * `npm run reset-owner`: a link by which the owner of the newsroom chooses a new password. On the embedded
 * database Galley must be stopped: its lock refuses a second process. With several owners: `-- name@example.org`.
 */
import process from "node:process";
import { email } from "@/domain/people/email";
import { resetOwner } from "@/server/reset-owner";
import { closeStore } from "@/server/store";
import { explain } from "../explain";

try {
  const [asked] = process.argv.slice(2);
  const made = await resetOwner(asked === undefined ? null : email.parse(asked));
  console.log(`A password link for ${made.name}, ${made.email}. It works once, until ${made.expiresAt}.`);
  console.log(
    made.link.startsWith("/")
      ? `Start Galley and open this path at its address: ${made.link}`
      : `Start Galley and open: ${made.link}`,
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await closeStore();
}

/** `npm run sample`: a newsroom of three with four half-checked articles, to look around in. Needs data of its own. */
import { randomInt } from "node:crypto";
import process from "node:process";
import { sampleColleagues } from "@/server/sample/add-sample";
import { createNewsroom } from "@/server/set-up";
import { closeStore } from "@/server/store";
import { explain } from "../explain";

const owner = { name: "Mira Lindqvist", email: "mira@sample.example" };
const password = `tide-${String(randomInt(100_000, 1_000_000))}-lamp`;

try {
  const newsroom = { newsroomName: "The Easthaven Desk", ...owner, password, withSample: true };
  await createNewsroom(newsroom, password);
  console.log("The sample newsroom is ready. Start Galley with npm start and sign in as one of");
  for (const { name, email } of [owner, ...Object.values(sampleColleagues)])
    console.log(`  ${email}  (${name})`);
  console.log(`with the password  ${password}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await closeStore();
}

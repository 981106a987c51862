/**
 * Fills the data directory (GALLEY_DATA) with two newsrooms and prints who and what they hold, as JSON.
 * Run in a process of its own, before the server: node --conditions=react-server --import tsx e2e/seed.ts
 */
import { closeSeeded, seedNewsrooms } from "@/server/testing/seed-newsrooms";

console.log(JSON.stringify(await seedNewsrooms()));
await closeSeeded();

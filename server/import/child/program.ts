import "server-only";
import { serveOneParse } from "./serve-one-parse";

/** The program that parse-in-child.ts starts: reads one page or file, and ends. */
await serveOneParse();

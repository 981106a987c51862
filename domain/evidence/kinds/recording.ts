import type { Kind } from "@/domain/evidence/kind";
import { document } from "./document";

/** Sound or pictures that move, as a file or kept elsewhere: its locator is a time. */
export const recording: Kind = { label: "Recording", describe: document.describe };

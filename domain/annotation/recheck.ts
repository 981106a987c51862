import type { Likely } from "@/domain/anchor/placing";

/**
 * A statement whose words, or whose sentence, changed with the article: what both were when its
 * author last answered for it. Until they confirm, edit or drop it, it counts as nothing else.
 */
export type Recheck = { exact: string; sentence: string };

/** A statement that is no longer in the text: the passage most like it, null when nothing is. */
export type Lost = { closest: Likely | null };

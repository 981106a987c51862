import type { Wave } from "./wave-outbox";

// Kept for one person and one article: never sent as somebody else.
function keyOf(userId: string, articleId: string): string {
  return `galley.waves.${userId}.${articleId}`;
}

/** What this person had waved through, and not sent, when the page was left. */
export function readKeptWaves(userId: string, articleId: string): readonly Wave[] {
  try {
    const kept = localStorage.getItem(keyOf(userId, articleId));
    return kept === null ? [] : (JSON.parse(kept) as Wave[]);
  } catch {
    return [];
  }
}

/** Keeps what is unsent until it is sent. A browser that refuses storage still has it on the screen. */
export function keepWaves(userId: string, articleId: string, unsent: readonly Wave[]): void {
  const key = keyOf(userId, articleId);
  try {
    if (unsent.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(unsent));
  } catch {
    // Storage is full or forbidden: the save state says what is not sent.
  }
}

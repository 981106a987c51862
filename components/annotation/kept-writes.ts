import type { Lanes } from "./outbox";

// Kept for one person and one version: never sent as somebody else, never onto another text.
function keyOf(userId: string, versionId: string): string {
  return `galley.unsent.${userId}.${versionId}`;
}

/** What this person had not sent when the page was left. */
export function readKeptWrites(userId: string, versionId: string): Lanes {
  try {
    const kept = localStorage.getItem(keyOf(userId, versionId));
    return kept === null ? {} : (JSON.parse(kept) as Lanes);
  } catch {
    return {};
  }
}

/** What was kept while the article had other versions: it is sent as it is, for the server carries it over. */
export function takeKeptWrites(userId: string, versionIds: readonly string[]): Lanes {
  const taken = versionIds.map((versionId) => readKeptWrites(userId, versionId));
  for (const versionId of versionIds) keepWrites(userId, versionId, {});
  return Object.fromEntries(taken.flatMap((lanes) => Object.entries(lanes)));
}

/** Keeps what is unsent until it is sent. A browser that refuses storage still has it on the screen. */
export function keepWrites(userId: string, versionId: string, unsent: Lanes): void {
  const key = keyOf(userId, versionId);
  try {
    if (Object.keys(unsent).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(unsent));
  } catch {
    // Storage is full or forbidden: the words stay on the screen, and the save state says so.
  }
}

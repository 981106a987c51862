/**
 * Whether each word that somebody typed is somewhere in what a thing is called by, in any order and
 * whether written large or small. Nothing typed fits everything.
 */
export function fitsSearch(search: string, ...calledBy: readonly string[]): boolean {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const all = fold(calledBy.join(" "));
  return words.every((word) => all.includes(word));
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

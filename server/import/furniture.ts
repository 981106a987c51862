import "server-only";

/** Longer lines are text, whatever they say. */
const longest = 80;

/** Lines that sites put around their articles, whole or by their beginning, in lower case. */
const whole = new Set(
  (
    "none|logo|newsroom logo|site logo|menu|search|home|share|share this|share this article|share this story|share article|" +
    "copy link|copied|print|email|e-mail|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|" +
    "advertisement|advertisements|advert|ad|sponsored|sponsored content|promoted|comments|comment|leave a comment|" +
    "related|related articles|related stories|related topics|more on this story|most read|read more|load more|" +
    "subscribe|subscribe now|sign up|sign in|log in|follow us|skip to content|skip to main content|listen|" +
    "listen to this article|save|save article|bookmark|back to top|getty images|caption|close|order reprints|reprints|print article|text size|enlarge|view gallery|view comments|" +
    "реклама|поделиться|подписаться|читайте также|anzeige|werbung|teilen|publicité|partager|publicidad|compartir"
  ).split("|"),
);

const beginning =
  /^(?:last updated?|updated on|share (?:this )?(?:on|via)|follow us on|sign up for|subscribe to|click here|read (?:also|more|next)|see also|copyright|©|all rights reserved|\d+ (?:min|minute)s? read|\d+ (?:comments|shares)|image \d+ of \d+|\(?(?:image|photo) credit|photo:|image:|picture:|фото:)(?:[\s:]|$)/i;

/** How agencies sign a picture. */
const pictureCredit =
  /^[^.!?]{2,70}(?:[|/,]| via )\s*(?:getty(?: images)?|reuters|afp|ap(?: photo)?|shutterstock|bloomberg|epa|alamy|istock)[^.!?]{0,30}$/i;

/** True for a line that looks like part of the page, not of the article: offered for dropping, never dropped unasked. */
export function looksLikeFurniture(text: string): boolean {
  const line = text.trim();
  if (line.length > longest) return false;
  return (
    whole.has(line.toLowerCase().replace(/[:.!…]+$/, "")) ||
    beginning.test(line) ||
    pictureCredit.test(line) ||
    !/[\p{L}\p{N}]/u.test(line)
  );
}

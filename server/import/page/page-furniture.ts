import "server-only";

/** What no page's article is made of, by its kind. */
const apart = [
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "button",
  "select",
  "dialog",
  "nav",
  "amp-sidebar",
  "amp-ad",
  "amp-embed",
  "[hidden]",
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[aria-hidden="true"]',
  "body > header",
  "body > footer",
].join(",");

/** Words in the classes and ids of what sites put around and into their articles. */
const words = new Set(
  (
    "share sharing shares sharebar sharetools social socials sharedaddy addthis addtoany newsletter newsletters signup related " +
    "recirc recirculation recommended recommendation recommendations promo promos promobox outbrain taboola advert adverts " +
    "advertisement advertisements advertising ad ads adslot sponsor sponsored sponsors cookie cookies consent gdpr breadcrumb breadcrumbs " +
    "comments disqus pagination pager popular trending mostread readmore subscribe subscription popup modal overlay sidebar " +
    "toolbar menu navbar nav navigation footer masthead topbar teaser teasers carousel poll quiz donate donation pullquote " +
    "byline bylines dateline kicker eyebrow ressort rubrik tags taglist onward upsell banner skiplink metered breaking ticker rightrail"
  ).split(" "),
);

/** The same where it takes two words to know. */
const phrases =
  /(?:^|[-_\s])(?:pull-?quote|read-?more|most-?read|most-?viewed|also-?like|more-?(?:on|from|stories|news)|author-?(?:bio|box|info|card|line|meta)|about-?author|key-?events|post-?(?:meta|tags)|entry-?(?:meta|footer)|article-?(?:meta|tags|footer|share)|in-?article-?(?:related|promo)|video-?player|print-?(?:note|only)|donate-?box|screen-?reader(?:-?text)?|visually-?hidden|sr-?only|block-?share|contact-?bar|tax-?tag|call-?to-?action|cta)(?:$|[-_\s])/i;

const captions = new Set("caption captions credit credits imagecaption photocredit piccaption".split(" "));

/** Marks that the page itself puts around its text. */
const bodies =
  '[itemprop="articleBody"], [name="articleBody"], [property="articleBody"], [data-testid="article-body"], [data-component="text-block"]';

/** A part that has so much of the page's running text is the article, whatever it is called. */
const largestShare = 0.4;

/** Removes what surrounds an article from its page, and what stands in it that is not of it. */
export function removeFurniture(document: Document): void {
  document.querySelectorAll(apart).forEach((element) => {
    if (!holdsArticle(element, document)) element.remove();
  });
  for (const element of document.querySelectorAll("body [class], body [id]")) {
    if (element.isConnected && isFurniture(element) && !holdsArticle(element, document)) element.remove();
  }
  removeLinkFields(document);
}

/** Removes parts that are hardly anything but links: menus, lists of other articles. */
function removeLinkFields(document: Document): void {
  for (const element of document.querySelectorAll("ul, ol, td, div, section")) {
    if (!element.isConnected || element.querySelector("h1") !== null) continue;
    const links = [...element.querySelectorAll("a[href]")];
    const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
    const length = element.textContent.replace(/\s+/g, " ").trim().length;
    if (links.length >= 3 && length < 3_000 && linked > length * 0.85) element.remove();
  }
}

/** Makes an aside of every caption, which the walk through the article marks as doubtful. */
export function markCaptions(root: Element): void {
  for (const element of root.querySelectorAll("figcaption, [class]")) {
    if (element.tagName !== "FIGCAPTION" && !namesOf(element).some((name) => captions.has(name))) continue;
    if (element.textContent.length > 600 || element.closest("aside") !== null) continue;
    const aside = element.ownerDocument.createElement("aside");
    aside.append(...element.childNodes);
    element.replaceWith(aside);
  }
}

/** What people have said elsewhere, shown in the article. */
const quoted =
  "blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, .bluesky-embed";

function isFurniture(element: Element): boolean {
  if (element.matches(quoted) || element.querySelector(quoted) !== null) return false;
  if (/^(?:html|body|main|article)$/i.test(element.tagName) || element.matches(bodies)) return false;
  return namesOf(element).some((name) => words.has(name)) || phrases.test(labelOf(element));
}

function holdsArticle(element: Element, document: Document): boolean {
  if (element.querySelector("h1") !== null && element.querySelector("p") !== null) return true;
  if (element.querySelector(bodies) !== null) return true;
  const own = runningText(element);
  return own > 600 && own > runningText(document.body) * largestShare;
}

/** How much text stands in an element's paragraphs, in UTF-16 code units. */
function runningText(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) length += paragraph.textContent.length;
  return length;
}

function labelOf(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
}

/** The words of its classes and its id: "articleRelated-links" is article, related and links. */
function namesOf(element: Element): string[] {
  return labelOf(element)
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

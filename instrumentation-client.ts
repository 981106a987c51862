/**
 * Runs in the browser before anything else. Some parts write styles while the page is open, such
 * as the one that holds the page still behind a dialog; they take the page's nonce from this name,
 * and the content policy refuses them without it.
 */
declare global {
  var __webpack_nonce__: string | undefined;
}

globalThis.__webpack_nonce__ = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

export {};

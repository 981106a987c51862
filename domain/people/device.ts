type Sign = readonly [sign: RegExp, name: string];

// In this order: most browsers also claim to be the ones below them.
const browsers: readonly Sign[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chromium"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly Sign[] = [
  [/\biPad\b/, "iPad"],
  [/\biPhone\b/, "iPhone"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

/**
 * What a person recognises a signed-in device by, as "Chromium on Linux"; made from the
 * User-Agent header, of which nothing is kept.
 */
export function describeDevice(userAgent: string | null | undefined): string {
  const browser = find(browsers, userAgent ?? "") ?? "Unknown browser";
  const system = find(systems, userAgent ?? "");
  return system === null ? browser : `${browser} on ${system}`;
}

function find(signs: readonly Sign[], userAgent: string): string | null {
  return signs.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
}

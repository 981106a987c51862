import "server-only";

const longest = 255;

/**
 * A file's name as it is kept and shown: the last part of a path, in one line, well formed, at
 * most 255 UTF-16 code units with its extension kept. It is text for people and names nothing on a disk.
 */
export function toFileName(given: string): string {
  const line = given
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, " ")
    .trim();
  const name = line.split(/[/\\]/).at(-1)?.trim() ?? "";
  if (/^\.*$/.test(name)) return "file";
  return name.length <= longest ? name : shorten(name);
}

function shorten(name: string): string {
  const extension = /\.[^.\s]{1,16}$/.exec(name)?.[0] ?? "";
  const stem = name.slice(0, longest - extension.length);
  // The cut may have gone through a surrogate pair.
  return (stem.isWellFormed() ? stem : stem.slice(0, -1)) + extension;
}

/**
 * The Content-Disposition that makes a browser save a file under its name instead of showing it:
 * RFC 6266, with the name in UTF-8 (RFC 5987) and in ASCII for those who do not know that.
 */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]/g, "_").replaceAll(/["\\%]/g, "_");
  const utf8 = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}

import "server-only";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a piece of XML means as text; a reference to a character that is none stays as it stands. */
export function xmlText(xml: string): string {
  return xml.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, tens, hex) => {
      if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
      const code = typeof tens === "string" ? Number(tens) : Number.parseInt(String(hex), 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

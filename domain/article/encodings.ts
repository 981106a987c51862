/** How bytes of older programs are read as text, by its name in the Encoding Standard, with what people know it as. */
export const encodings: readonly { name: string; label: string }[] = [
  { name: "utf-8", label: "Unicode (UTF-8)" },
  { name: "utf-16le", label: "Unicode (UTF-16, little end first)" },
  { name: "utf-16be", label: "Unicode (UTF-16, big end first)" },
  { name: "windows-1252", label: "Western European (Windows-1252)" },
  { name: "windows-1250", label: "Central European (Windows-1250)" },
  { name: "windows-1257", label: "Baltic (Windows-1257)" },
  { name: "windows-1254", label: "Turkish (Windows-1254)" },
  { name: "windows-1251", label: "Cyrillic (Windows-1251)" },
  { name: "koi8-r", label: "Cyrillic (KOI8-R)" },
  { name: "ibm866", label: "Cyrillic (DOS 866)" },
  { name: "windows-1253", label: "Greek (Windows-1253)" },
  { name: "windows-1255", label: "Hebrew (Windows-1255)" },
  { name: "windows-1256", label: "Arabic (Windows-1256)" },
  { name: "gb18030", label: "Chinese, simplified (GB 18030)" },
  { name: "big5", label: "Chinese, traditional (Big5)" },
  { name: "shift_jis", label: "Japanese (Shift JIS)" },
  { name: "euc-jp", label: "Japanese (EUC)" },
  { name: "iso-2022-jp", label: "Japanese (ISO-2022-JP)" },
  { name: "euc-kr", label: "Korean (EUC)" },
];

/** What people know an encoding as; its own name when it is none of the common ones. */
export function encodingLabel(name: string): string {
  return encodings.find((encoding) => encoding.name === name.toLowerCase())?.label ?? name;
}

import { german } from "./de";
import { english } from "./en";
import type { LanguageRules } from "./language-rules";
import { neutral } from "./neutral";
import { russian } from "./ru";

const rules: Partial<Record<string, LanguageRules>> = { de: german, en: english, ru: russian };

/** The rules of a language by its BCP 47 tag ("en-GB"); neutral ones for "und" and where there are none of its own. */
export function languageRules(language: string): LanguageRules {
  const primary = language.split("-", 1)[0] ?? "";
  return rules[primary.toLowerCase()] ?? neutral;
}

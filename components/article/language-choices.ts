/** The languages that newsrooms write in most; an article's own is always among the choices. */
const common =
  "ar bg bn ca cs da de el en es et fa fi fr gl he hi hr hu hy id it ja ka kk ko lt lv nb nl pl pt ro ru sk sl sq sr sv th tr uk ur vi zh".split(
    " ",
  );

const names = new Intl.DisplayNames("en", { type: "language" });

/** A language by its BCP 47 tag, in English. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}

/** What a person can choose, by name; unknown first. */
export function languageChoices(own: string): { tag: string; name: string }[] {
  const tags = [...new Set([...common, own])].filter((tag) => tag !== "und");
  const named = tags.map((tag) => ({ tag, name: languageName(tag) }));
  named.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [{ tag: "und", name: "Not known" }, ...named];
}

import "server-only";
import MarkdownIt from "markdown-it";
import { placeFootnotes } from "./place-footnotes";
import { splitFootnotes } from "./split-footnotes";

/** The notes of one text, and the numbers of those that were referred to, in that order. */
type Environment = { notes: ReadonlyMap<string, string>; used: Map<string, number> };

const markdown = new MarkdownIt("commonmark", { html: false }).enable("table");

markdown.inline.ruler.before("link", "footnote", (state, silent) => {
  const { notes, used } = state.env as Environment;
  const label = /^\[\^([^\]\s]{1,100})\]/.exec(state.src.slice(state.pos, state.pos + 110))?.[1];
  if (label === undefined || !notes.has(label)) return false;
  if (!silent) {
    if (!used.has(label)) used.set(label, used.size + 1);
    const number = String(used.get(label));
    state.push("html_inline", "", 0).content = `<sup><a href="#footnote-${number}">[${number}]</a></sup>`;
  }
  state.pos += label.length + 3;
  return true;
});

/**
 * The HTML of Markdown (CommonMark, with tables and footnotes); HTML inside it stays text. A footnote
 * stands behind the block that first refers to it; one to which nothing refers, at the end.
 */
export function markdownToHtml(text: string): string {
  const { body, notes } = splitFootnotes(text);
  const env: Environment = { notes, used: new Map() };
  const html = markdown.render(body, env);
  const items: string[] = [];
  // A note may refer to another one, which is then used too and comes later in this loop.
  for (const [label, number] of env.used) {
    const note = markdown.render(notes.get(label) ?? "", env);
    items.push(`<li id="footnote-${String(number)}">${note}</li>`);
  }
  const unused = [...notes].filter(([label]) => !env.used.has(label)).map(([, note]) => note);
  const list = items.length === 0 ? "" : `<ol>${items.join("")}</ol>`;
  return placeFootnotes(html + list) + unused.map((note) => markdown.render(note, env)).join("");
}

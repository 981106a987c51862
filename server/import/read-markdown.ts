import "server-only";
import MarkdownIt from "markdown-it";
import { placeFootnotes } from "./place-footnotes";
import { readHtml, type ReadBlocks } from "./html-blocks";
import { splitFootnotes } from "./split-footnotes";

/** The notes of one text, and those that were referred to, in that order. */
type Environment = { notes: ReadonlyMap<string, string>; used: string[] };

const markdown = new MarkdownIt("commonmark", { html: false }).enable("table");

markdown.inline.ruler.before("link", "footnote", (state, silent) => {
  const { notes, used } = state.env as Environment;
  const label = /^\[\^([^\]\s]{1,100})\]/.exec(state.src.slice(state.pos, state.pos + 110))?.[1];
  if (label === undefined || !notes.has(label)) return false;
  if (!silent) {
    if (!used.includes(label)) used.push(label);
    const number = String(used.indexOf(label) + 1);
    state.push("html_inline", "", 0).content = `<sup><a href="#footnote-${number}">[${number}]</a></sup>`;
  }
  state.pos += label.length + 3;
  return true;
});

/**
 * Reads Markdown (CommonMark, with tables and footnotes) into blocks; HTML inside it stays text. A
 * footnote stands behind the block that first refers to it; one to which nothing refers, at the end.
 */
export function readMarkdown(text: string): ReadBlocks {
  const { body, notes } = splitFootnotes(text);
  const env: Environment = { notes, used: [] };
  const html = markdown.render(body, env);
  const items: string[] = [];
  // A note may refer to another one, which is then used too.
  for (let index = 0; index < env.used.length; index += 1) {
    const note = markdown.render(notes.get(env.used[index] ?? "") ?? "", env);
    items.push(`<li id="footnote-${String(index + 1)}">${note}</li>`);
  }
  const unused = [...notes].filter(([label]) => !env.used.includes(label)).map(([, note]) => note);
  const list = items.length === 0 ? "" : `<ol>${items.join("")}</ol>`;
  return readHtml(placeFootnotes(html + list) + unused.map((note) => markdown.render(note, env)).join(""));
}

import "server-only";

const definition = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * Takes the definitions of footnotes ("[^1]: …", with indented lines after it) out of Markdown.
 *
 * @returns the text without them, and each note's Markdown by its label; of two with one label the first
 */
export function splitFootnotes(text: string): { body: string; notes: ReadonlyMap<string, string> } {
  const body: string[] = [];
  const notes = new Map<string, string[]>();
  let note: string[] | null = null;
  let isCode = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (fence.test(line)) isCode = !isCode;
    const [, label, words = ""] = isCode ? [] : (definition.exec(line) ?? []);
    if (label !== undefined && !notes.has(label)) {
      note = [words];
      notes.set(label, note);
    } else if (note !== null && /^(?: {4}|\t|\s*$)/.test(line)) note.push(line.replace(/^(?: {4}|\t)/, ""));
    else {
      // A blank line that ended a note parts what stands before and after it.
      if (note !== null) body.push("");
      note = null;
      body.push(line);
    }
  }
  return {
    body: body.join("\n"),
    notes: new Map([...notes].map(([label, lines]) => [label, lines.join("\n")])),
  };
}

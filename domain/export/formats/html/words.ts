import { html, type Html } from "../../html-template";

/** What a person wrote, in its own direction and with its own lines, set apart from what stands around it. */
export function words(text: string): Html {
  return html`<bdi>${withLines(text)}</bdi>`;
}

/** Text whose line breaks are kept. */
export function withLines(text: string): Html[] {
  return text.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
}

import { html } from "../../../html-template";

/** The parts of the report: state, lanes, what must be fixed, tables, sources. */
export const reportStyle = html`<style>
  .state {
    display: inline-block;
    margin: 14px 0 0;
    padding: 5px 11px;
    border: 1px solid currentColor;
    border-radius: 7px;
    font-weight: 600;
  }
  .open,
  .disputed,
  .disagreed,
  .missing,
  .desk {
    color: var(--disputed);
  }
  .ready,
  .verified {
    color: var(--verified);
  }
  .opinion {
    color: var(--opinion);
  }
  .unchecked,
  .recheck {
    color: var(--unchecked);
  }
  .bottom {
    font-size: 18.5px;
    line-height: 1.55;
    margin: 20px 0 22px;
  }
  .lanes li {
    display: grid;
    grid-template-columns: 1em 9.5em 1fr;
    gap: 8px;
    align-items: center;
    padding: 3px 0;
  }
  .lanes li > span:nth-child(2) {
    color: var(--ink);
  }
  figure {
    margin: 0;
  }
  figure svg {
    display: block;
    background: color-mix(in srgb, var(--rule) 55%, transparent);
    border-radius: 3px;
    print-color-adjust: exact;
  }
  .textures {
    position: absolute;
  }
  .texture {
    fill: currentColor;
    stroke: currentColor;
  }
  .plain {
    fill: currentColor;
    fill-opacity: 0.8;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 24px 36px;
  }
  .figures li {
    margin-top: 12px;
    break-inside: avoid;
  }
  .figures svg {
    margin: 3px 0 1px;
  }
  .figures .meta + svg {
    margin-top: 8px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .part {
    white-space: nowrap;
    margin-inline-start: 8px;
  }
  .lanes small {
    grid-column: 3;
  }
  .fix {
    display: grid;
    grid-template-columns: 34px 1fr;
    gap: 10px;
    padding: 14px 0;
    border-bottom: 1px solid var(--rule);
    break-inside: avoid;
  }
  .say {
    font-size: 17px;
  }
  .say del {
    color: var(--ink-2);
  }
  .say del + ins {
    margin-inline-start: 4px;
  }
  .say ins {
    padding: 0 2px;
    text-decoration: underline 2px var(--verified);
    text-underline-offset: 3px;
    background: color-mix(in srgb, var(--verified) 14%, transparent);
  }
  .by {
    font-size: 12px;
  }
  .proof li {
    padding-left: 14px;
    text-indent: -14px;
  }
  .missing::before {
    content: "! ";
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 9px 12px 9px 0;
    border-bottom: 1px solid var(--rule);
  }
  th {
    color: var(--ink-2);
    font-weight: 500;
    font-size: 12.5px;
  }
  .result {
    min-width: 9em;
  }
  .line {
    display: block;
  }
  .sources > li {
    display: grid;
    grid-template-columns: 40px 1fr;
    padding: 12px 0;
    border-bottom: 1px solid var(--rule);
    break-inside: avoid;
  }
  dl div {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 12px;
    padding: 5px 0;
    break-inside: avoid;
  }
  dt {
    font-weight: 600;
  }
</style>`;

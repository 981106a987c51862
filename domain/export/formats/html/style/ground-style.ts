import { html } from "../../../html-template";

/** Paper, ink and type, on a light and a dark screen. */
export const groundStyle = html`<style>
  :root {
    color-scheme: light dark;
    --paper: #faf8f4;
    --ink: #1d1b18;
    --ink-2: #575249;
    --rule: #e0dacf;
    --verified: #27704c;
    --disputed: #b5350f;
    --opinion: #7344ae;
    --unchecked: #77632f;
    --accent: #2456c7;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #1a1917;
      --ink: #ece7de;
      --ink-2: #b9b1a4;
      --rule: #3d3935;
      --verified: #7cc9a0;
      --disputed: #ff8f6e;
      --opinion: #c3a2f0;
      --unchecked: #cdb67c;
      --accent: #8aa9ff;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      14px/1.5 Inter,
      system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  main {
    max-width: 860px;
    margin: 0 auto;
    padding: 36px 24px 80px;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  code {
    font:
      12px ui-monospace,
      monospace;
  }
  small {
    display: block;
    font-size: 12px;
    color: var(--ink-2);
  }
  h1,
  .bottom,
  .say,
  .copy {
    font-family: "Source Serif 4 Variable", "Source Serif 4", "Noto Serif", Georgia, serif;
  }
  h1 {
    font-size: 31px;
    line-height: 1.2;
    margin: 4px 0 8px;
    text-wrap: balance;
  }
  h2 {
    font-size: 15px;
    margin: 40px 0 8px;
    padding-top: 14px;
    border-top: 1px solid var(--rule);
  }
  h3 {
    font-size: 14px;
    margin: 18px 0 0;
  }
  h2 span,
  h3 span,
  .over,
  .meta,
  .by,
  .why {
    color: var(--ink-2);
    font-weight: 400;
  }
  .n {
    white-space: nowrap;
    font-weight: 650;
    text-decoration: none;
  }
  :target {
    outline: 2px solid var(--accent);
    outline-offset: 3px;
  }
</style>`;

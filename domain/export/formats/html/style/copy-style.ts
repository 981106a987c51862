import { html } from "../../../html-template";

/** The annotated copy: every tag has a line of its own shape, so that it survives greyscale and colour blindness. */
export const copyStyle = html`<style>
  .copy {
    font-size: 18px;
    line-height: 1.75;
  }
  .copy h2 {
    font-family: Inter, system-ui, sans-serif;
    line-height: 1.5;
  }
  .copy p,
  .copy ul,
  .copy blockquote {
    margin: 0 0 14px;
    max-width: 34em;
  }
  .copy .heading {
    font-weight: 650;
    font-size: 20px;
    line-height: 1.3;
    margin-top: 22px;
  }
  .copy .level-1 {
    font-size: 26px;
  }
  .copy .standfirst {
    font-size: 20px;
    color: var(--ink-2);
  }
  .copy blockquote {
    padding-inline-start: 18px;
    border-inline-start: 3px solid var(--rule);
    font-style: italic;
  }
  .copy li {
    margin-inline-start: 1.2em;
  }
  .copy .depth-2 {
    margin-inline-start: 2.6em;
  }
  .copy .depth-3 {
    margin-inline-start: 4em;
  }
  .copy .depth-4 {
    margin-inline-start: 5.4em;
  }
  .marker {
    color: var(--ink-2);
  }
  .mark {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
  }
  .mark.verified {
    text-decoration-color: var(--verified);
    text-decoration-thickness: 1px;
  }
  .mark.disputed {
    text-decoration-style: wavy;
    text-decoration-color: var(--disputed);
    text-decoration-thickness: 1.5px;
  }
  .mark.opinion {
    text-decoration-style: dotted;
    text-decoration-color: var(--opinion);
  }
  .mark.unchecked {
    text-decoration-style: dashed;
    text-decoration-color: var(--unchecked);
  }
  .mark.disagreed {
    text-decoration-line: underline overline;
    text-decoration-style: wavy;
    text-decoration-color: var(--disputed);
    text-decoration-thickness: 1.5px;
  }
  .mark.disputed,
  .mark.disagreed {
    background: color-mix(in srgb, var(--disputed) 9%, transparent);
  }
  .mark.unchecked {
    background: color-mix(in srgb, var(--unchecked) 12%, transparent);
  }
  .line-1 {
    text-underline-offset: 6px;
  }
  .line-2 {
    text-underline-offset: 9px;
  }
  sup {
    font:
      600 11px/1 Inter,
      system-ui,
      sans-serif;
    margin-inline: 1px 2px;
    white-space: nowrap;
  }
  sup a {
    text-decoration: none;
  }
</style>`;

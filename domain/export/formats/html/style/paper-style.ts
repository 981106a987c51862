import { html } from "../../../html-template";

/** On a narrow screen, where tables become lists, and on A4 and Letter. */
export const paperStyle = html`<style>
  @media (max-width: 640px) {
    h1 {
      font-size: 25px;
    }
    .lanes li {
      grid-template-columns: 1em 1fr;
    }
    .lanes svg,
    .lanes small {
      grid-column: 1 / -1;
    }
    thead {
      display: none;
    }
    tr {
      display: grid;
      grid-template-columns: 38px 1fr;
      border-bottom: 1px solid var(--rule);
      padding: 8px 0;
    }
    td {
      border: 0;
      padding: 2px 0;
      grid-column: 2;
    }
    td.n {
      grid-column: 1;
      grid-row: 1 / span 5;
    }
    dl div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
  @media print {
    :root {
      --paper: #fff;
      --ink: #000;
      --ink-2: #333;
      --rule: #bbb;
    }
    body {
      font-size: 10pt;
    }
    main {
      max-width: none;
      padding: 0;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .copy p,
    .copy li {
      orphans: 3;
      widows: 3;
    }
    .copy {
      break-before: page;
    }
    a {
      text-decoration: none;
    }
  }
  @page {
    margin: 18mm 16mm;
  }
</style>`;

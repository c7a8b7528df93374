// Written by `npm run assets` from `assets/`: change it there.

/** `assets/page.css`. */
export const pageStyle = `/* The ground of every page, and the looks of a document's roles. Faces are the reader's own: no font is loaded. */

:root {
  --ink: #1c2733;
  --muted: #4b5a69;
  --line: #d3dae1;
  --line-strong: #8694a3;
  --paper: #ffffff;
  --ground: #f3f5f8;
  --tint: #eaf1f7;
  --link: #0f4c81;
  --link-dark: #0a3358;
  --accent: #a3221b;
  --wide: 72rem;
  --sans:
    "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", sans-serif;
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  scroll-behavior: smooth;
  scroll-padding-top: 1rem;
  text-size-adjust: 100%;
}

body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font-family: var(--sans);
  font-size: 1.0625rem;
  line-height: 1.8;
  overflow-wrap: anywhere;
}

a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.25em;
}

a:hover {
  color: var(--link-dark);
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 3px solid #0b63b5;
  outline-offset: 2px;
}

main:focus,
section:focus,
:is(h1, h2, h3, h4, h5):focus {
  outline: none;
}

h1,
h2,
h3,
h4,
h5 {
  line-height: 1.5;
  text-wrap: balance;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  left: 1rem;
  top: -6rem;
  z-index: 2;
  padding: 0.6rem 1.2rem;
  background: var(--paper);
  color: var(--link);
  border: 2px solid var(--link);
}

.skip:focus {
  top: 0.75rem;
}

.site-header {
  background: var(--paper);
  border-top: 4px solid var(--accent);
  border-bottom: 1px solid var(--line);
}

.site-header > *,
.site-footer > * {
  max-width: var(--wide);
  margin: 0 auto;
  padding: 0 1.25rem;
}

main {
  max-width: var(--wide);
  margin: 0 auto;
  padding: 1.25rem 1.25rem 3rem;
}

.site-footer {
  border-top: 1px solid var(--line);
  background: var(--paper);
  color: var(--muted);
  font-size: 0.9375rem;
  padding: 1.25rem 0;
}

.site-footer p {
  margin: 0 auto 0.25rem;
}

/* The notice: contents at the side, words on a sheet. */

.reading {
  display: grid;
  grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
  gap: 2rem;
  align-items: start;
}

.contents {
  position: sticky;
  top: 1rem;
  max-height: calc(100vh - 2rem);
  overflow-y: auto;
  padding: 0.25rem 0.5rem 0.5rem 0.25rem;
  font-size: 0.9375rem;
  line-height: 1.55;
}

.contents h2 {
  margin: 0 0 0.5rem;
  font-size: 1.0625rem;
}

.contents ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.contents ul ul {
  padding-left: 1rem;
  font-size: 0.875rem;
}

.contents a {
  display: block;
  padding: 0.3rem 0.4rem;
  text-decoration: none;
}

.contents a:hover {
  background: var(--tint);
  text-decoration: underline;
}

.notice {
  background: var(--paper);
  border: 1px solid var(--line);
  padding: clamp(1.25rem, 5vw, 4rem);
}

.notice p {
  margin: 0 0 0.75rem;
}

.notice h1 {
  margin: 0.5rem 0 2rem;
  font-size: clamp(1.375rem, 4vw, 1.875rem);
  text-align: center;
}

.notice h2 {
  margin: 2rem 0 1rem;
  font-size: 1.375rem;
}

.notice h3 {
  margin: 1.5rem 0 0.75rem;
  font-size: 1.1875rem;
}

.notice :is(h4, h5) {
  margin: 1.25rem 0 0.5rem;
  font-size: 1.0625rem;
}

.notice :is(.attachment-title, .form-title) {
  text-align: center;
}

.notice .body,
.run-in {
  text-indent: 2em;
}

.run-in {
  margin: 0 0 0.75rem;
}

.run-in > * {
  display: inline;
}

.run-in :is(h3, h4, h5) {
  font-size: inherit;
}

.attachment {
  margin-top: 3.5rem;
  padding-top: 2rem;
  border-top: 2px solid var(--line-strong);
}

.attachment-label {
  font-weight: bold;
  color: var(--accent);
}

.attachment-note {
  margin: 2rem 0;
}

.notice :is(.attachment-note, .footnotes) ol,
.items {
  margin: 0;
  padding: 0;
  list-style: none;
}

.attachment-note li {
  display: flex;
  gap: 0.35em;
  padding: 0.15rem 0 0.15rem 1.5em;
}

.items li {
  margin: 0 0 0.6rem;
  padding-left: 2em;
}

.signed {
  margin: 3rem 0 1rem;
  text-align: right;
}

.signed .signature {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 3rem;
}

.signed p {
  margin: 0;
}

.cover {
  margin: 1.5rem auto;
  width: fit-content;
  max-width: 100%;
}

.notes {
  margin: 1rem 0;
  font-size: 0.9375rem;
  color: var(--muted);
}

.footnotes {
  margin-top: 1.5rem;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line-strong);
  font-size: 0.9375rem;
}

.footnotes a {
  display: inline-block;
  min-width: 1.75rem;
  text-align: center;
}

sup a {
  display: inline-block;
  min-width: 1.5rem;
  line-height: 1.5rem;
  text-align: center;
}

.frame {
  margin: 1.25rem 0;
  padding: 1rem 1.25rem;
  border: 1px solid var(--line-strong);
}

.frame > :last-child {
  margin-bottom: 0;
}

.frame :is(.cell-head, .cell-list-heading) {
  font-weight: bold;
}

.frame .cell-head {
  text-align: center;
}

.imprint {
  margin-top: 3rem;
  border-block: 2px solid var(--ink);
}

.imprint p {
  display: flex;
  justify-content: space-between;
  margin: 0;
  padding: 0.25rem 0;
}

/* Tables. A wide one scrolls by itself, so that the page never does. */

.scroll {
  overflow-x: auto;
  margin: 1.25rem 0;
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.6;
}

.notice table {
  table-layout: fixed;
  margin: 1.25rem 0;
}

.scroll > table {
  margin: 0;
}

.columns-4 > table {
  min-width: 26rem;
}

.columns-5 > table {
  min-width: 34rem;
}

.columns-6 > table {
  min-width: 36rem;
}

.columns-7 > table,
.columns-8 > table,
.columns-9 > table {
  min-width: 48rem;
}

th,
td {
  padding: 0.4rem 0.5rem;
  border: 1px solid var(--line-strong);
  text-align: left;
  vertical-align: middle;
}

th {
  background: var(--tint);
  font-weight: normal;
}

thead th {
  font-weight: bold;
  text-align: center;
}

.grid .cell-number {
  text-align: center;
  font-variant-numeric: tabular-nums;
}

.notice td.cell-label {
  text-align: center;
}

.notice :is(td, th) p {
  margin: 0 0 0.25rem;
}

.tall {
  height: 8rem;
}

.blank {
  display: inline-block;
  max-width: 100%;
  height: 1.2em;
  margin: 0 0.2em;
  border-bottom: 1px solid var(--line-strong);
  vertical-align: text-bottom;
}

.blank-short {
  width: 3em;
}

.blank-middle {
  width: 6em;
}

.blank-long {
  width: 14em;
}

td > .blank-short:only-child {
  width: 100%;
  margin: 0;
  border: 0;
}

.share-5 {
  width: 5%;
}
.share-10 {
  width: 10%;
}
.share-15 {
  width: 15%;
}
.share-20 {
  width: 20%;
}
.share-25 {
  width: 25%;
}
.share-30 {
  width: 30%;
}
.share-35 {
  width: 35%;
}
.share-40 {
  width: 40%;
}
.share-45 {
  width: 45%;
}
.share-50 {
  width: 50%;
}
.share-55 {
  width: 55%;
}
.share-60 {
  width: 60%;
}
.share-65 {
  width: 65%;
}
.share-70 {
  width: 70%;
}
.share-75 {
  width: 75%;
}
.share-80 {
  width: 80%;
}
.share-85 {
  width: 85%;
}
.share-90 {
  width: 90%;
}
.share-95 {
  width: 95%;
}
.share-100 {
  width: 100%;
}

@media (max-width: 60rem) {
  .reading {
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .contents {
    position: static;
    max-height: none;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    background: var(--paper);
  }

  .contents ul ul {
    display: none;
  }
}

@media (max-width: 40rem) {
  main {
    padding: 1rem 0.75rem 2rem;
  }

  .site-header > *,
  .site-footer > * {
    padding-inline: 0.75rem;
  }

  .notice h1 br {
    display: none;
  }
}

@media (prefers-reduced-motion: reduce) {
  html {
    scroll-behavior: auto;
  }
}

@media print {
  @page {
    margin: 18mm 20mm;
  }

  html {
    font-size: 13px;
  }

  body,
  .site-header,
  .site-footer {
    background: none;
    color: #000000;
  }

  main {
    max-width: none;
    padding: 0;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  nav,
  .skip,
  .unprinted {
    display: none;
  }

  .site-header {
    border: 0;
  }

  .site-header > *,
  .site-footer > * {
    max-width: none;
    padding: 0;
  }

  .reading {
    display: block;
  }

  .notice {
    padding: 0;
    border: 0;
  }

  .attachment {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
    break-before: page;
  }

  .scroll {
    overflow: visible;
  }

  .scroll > table {
    min-width: 0;
  }

  /* A rule at the very edge of the paper's text would lose half its width. */
  table {
    width: calc(100% - 1px);
  }

  tr,
  li,
  .frame {
    break-inside: avoid;
  }

  h1,
  h2,
  h3,
  h4,
  h5 {
    break-after: avoid;
  }
}
`;

// Written by `npm run assets` from `assets/`: change it there.

/** `assets/diff.css`. */
export const diffStyle = `/* The page of what changed between two batches. Its ground is page.css. */

.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 2rem;
}

.site-name {
  margin: 0.75rem 0;
  font-size: 1.125rem;
  font-weight: bold;
}

.bar ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.bar a {
  display: block;
  padding: 0.75rem 0.75rem 0.6rem;
  text-decoration: none;
}

.bar a:hover {
  text-decoration: underline;
}

main > h1 {
  margin: 0.5rem 0 1rem;
  font-size: clamp(1.5rem, 4vw, 2.125rem);
}

.sides {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 1.25rem;
  margin: 0;
}

.sides > div,
.card {
  padding: 1rem 1.5rem 1.25rem;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 6px;
}

.sides dt {
  font-weight: bold;
}

.sides dd {
  margin: 0;
}

.card {
  margin: 1.25rem 0;
}

.card > h2 {
  margin: 0.25rem 0 0.75rem;
  font-size: 1.3125rem;
}

.card h3 {
  margin: 2rem 0 0.75rem;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line);
  font-size: 1.125rem;
}

.hint {
  margin: 0.5rem 0;
  font-size: 0.9375rem;
  color: var(--muted);
}

/* What came is underlined, what went is struck through: colour alone says nothing. */

ins {
  padding: 0 0.1em;
  background: #dff2e3;
  color: #0f4d24;
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 0.2em;
}

del {
  padding: 0 0.1em;
  background: #fbe4e2;
  color: #8a1c15;
  text-decoration: line-through;
}

.legend ins,
.legend del {
  margin-right: 0.5em;
}

.words {
  margin: 0;
  padding: 0;
  list-style: none;
}

.words > li {
  display: grid;
  grid-template-columns: 3.25rem minmax(0, 1fr);
  gap: 0 0.5rem;
  padding: 0.6rem 0;
  border-top: 1px dotted var(--line-strong);
}

.words > li:first-child {
  border-top: 0;
}

.kind {
  align-self: start;
  justify-self: start;
  padding: 0 0.45rem;
  border: 1px solid var(--line-strong);
  border-radius: 3px;
  font-size: 0.875rem;
  line-height: 1.7;
  white-space: nowrap;
}

.under {
  display: block;
  font-size: 0.875rem;
  line-height: 1.6;
  color: var(--muted);
}

.cells {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0;
  margin: 0;
  padding: 0;
  list-style: none;
}

.cells > li {
  white-space: pre-line;
}

.cells > li + li::before {
  content: "｜";
  color: var(--line-strong);
}

.facts {
  table-layout: fixed;
}

.facts col:first-child {
  width: 34%;
}

.facts tbody th[scope="rowgroup"] {
  background: var(--paper);
  font-weight: bold;
}

.figures td,
.figures thead th:not(:first-child) {
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.figures .city th,
.figures .city td,
.figures tfoot :is(th, td) {
  font-weight: bold;
}

.figures .unit th {
  padding-left: 1.75rem;
}

.up {
  color: #0f4d24;
}

.down {
  color: #8a1c15;
}

@media (max-width: 40rem) {
  .sides {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .card,
  .sides > div {
    padding: 0.75rem;
  }

  .words > li {
    grid-template-columns: minmax(0, 1fr);
  }
}

@media print {
  .card,
  .sides > div {
    padding: 0;
    border: 0;
  }

  .words > li {
    break-inside: avoid;
  }
}
`;

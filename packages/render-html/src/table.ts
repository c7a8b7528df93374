import { type Cell, type Paragraph, paragraphText, type Row, type Table, unreachable } from "@gongwen/document";
import { type Html, html, lines } from "./html.ts";
import { paragraphInside } from "./paragraph.ts";

/** A table by its role: those that hold data are tables, those that only place words are not. `name` says what it lists. */
export function tableHtml(table: Table, name: string, part: string): Html {
  switch (table.role) {
    case "grid":
    case "guide":
    case "form":
      return dataTable(table, name, part);
    case "frame":
      return html`<div class="frame">
${lines(allParagraphs(table).map((paragraph) => plainParagraph(paragraph, part)))}
</div>`;
    case "signature":
    case "signature-unsealed":
    case "letterhead":
      return html`<div class="${table.role}">
${lines(allParagraphs(table).map((paragraph) => plainParagraph(paragraph, part)))}
</div>`;
    default:
      return unreachable(table.role);
  }
}

function allParagraphs(table: Table): readonly Paragraph[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));
}

function plainParagraph(paragraph: Paragraph, part: string): Html {
  return html`<p class="${paragraph.role}">${paragraphInside(paragraph, part)}</p>`;
}

/** From so many columns on, a table scrolls by itself on a narrow screen. */
const wideFrom = 4;

function dataTable(table: Table, name: string, part: string): Html {
  const head = table.rows.slice(0, table.headRows);
  const body = table.rows.slice(table.headRows);
  const inside = lines([
    html`<caption class="unseen">${name}</caption>`,
    html`<colgroup>${columnShares(table.widths).map((share) => html`<col class="share-${share}">`)}</colgroup>`,
    head.length === 0 ? undefined : html`<thead>\n${rowsHtml(head, true, part)}\n</thead>`,
    html`<tbody>\n${rowsHtml(body, false, part)}\n</tbody>`,
  ]);
  const whole = html`<table class="${table.role}">\n${inside}\n</table>`;
  if (table.widths.length < wideFrom) return whole;
  return html`<div class="scroll columns-${Math.min(table.widths.length, 9)}" role="region" aria-label="${name}（表格，可左右滚动）" tabindex="0">
${whole}
</div>`;
}

/** Widths of columns in steps of 5 %, as the style sheet has them. */
function columnShares(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.max(5, Math.round((width / sum) * 20) * 5));
}

function rowsHtml(rows: readonly Row[], isHead: boolean, part: string): Html {
  return lines(rows.map((row) => rowHtml(row, isHead, part)));
}

function rowHtml(row: Row, isHead: boolean, part: string): Html {
  const tall = (row.minLines ?? 0) > 2 ? html` class="tall"` : undefined;
  return html`<tr${tall}>${row.cells.map((cell) => cellHtml(cell, isHead, part))}</tr>`;
}

/** The heading of a column or a row is one for a screen reader, too; a cell of dashes heads nothing. */
function cellHtml(cell: Cell, isHead: boolean, part: string): Html {
  const role = cell.children[0]?.role ?? "cell-value";
  const heads = /\p{L}/u.test(cell.children.map(paragraphText).join("")) && (isHead || role === "cell-label");
  const attributes = html` class="${role}"${span("colspan", cell.columns)}${span("rowspan", cell.rows)}`;
  const content = cellContent(cell, part);
  if (!heads) return html`<td${attributes}>${content}</td>`;
  return isHead ? html`<th scope="col"${attributes}>${content}</th>` : html`<th scope="row"${attributes}>${content}</th>`;
}

function span(name: "colspan" | "rowspan", count = 1): Html | undefined {
  if (count === 1) return undefined;
  return name === "colspan" ? html` colspan="${count}"` : html` rowspan="${count}"`;
}

function cellContent({ children }: Cell, part: string): Html {
  const [only] = children;
  if (only !== undefined && children.length === 1) return paragraphInside(only, part);
  return html`${children.map((paragraph) => plainParagraph(paragraph, part))}`;
}

import type { Sourced } from "@gongwen/diagnostics";
import { inlineText, type Properties, type Sheet, type SheetColumn, type Workbook } from "@gongwen/document";
import type { Facts, SheetFile } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";
import { dataRows } from "./data-rows.ts";
import { expandColumns, type TableColumn } from "./expand-columns.ts";
import { headRows } from "./head-rows.ts";
import { tableNotes } from "./table-notes.ts";

/** What the attachment list, not the sheet, knows: 附件1, its title, its id and its paper. */
export interface SheetHeading {
  readonly label: string;
  readonly title: string;
  readonly id: string;
  readonly page: Sheet["page"];
  readonly properties: Properties;
}

/**
 * The sheet as a workbook of its own. Subtotals and the total are sums over other rows, with their present values.
 *
 * @param sheet the parsed `.sheet.yaml`
 * @param facts what its rows come from
 * @param inline renders its texts; a place for a region's value prints its words
 * @param head label, title, id, paper and file properties
 */
export function sheetWorkbook(
  sheet: Sourced<SheetFile>,
  facts: Facts,
  inline: InlineTemplate,
  { label, title, id, page, properties }: SheetHeading,
): Workbook {
  const blocks = expandColumns(sheet.value, facts, inline);
  const columns = blocks.flatMap((block) => block.columns);
  const one: Sheet = {
    name: sheet.value.sheetName,
    id,
    page,
    label,
    title,
    columns: columns.map(sheetColumn),
    head: headRows(blocks).map((row) => row.map(({ children, ...spans }) => ({ text: inlineText(children), ...spans }))),
    rows: dataRows(sheet.value, columns, facts, inline),
    notes: tableNotes(sheet.value, inline).map(({ marker, children }) => `${marker}${inlineText(children)}`),
  };
  return { type: "workbook", properties, sheets: [one] };
}

function sheetColumn({ key, entry: { width, align, field } }: TableColumn): SheetColumn {
  return { key, width, align, ...(field === undefined ? {} : { field }) };
}

import { cellAddress, type Sheet, unreachable } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { CellContent, GridCell } from "./grid.ts";
import { rounded } from "./lengths.ts";
import { pageXml } from "./page-setup.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { markIndex, type StyleTable } from "./style-table.ts";
import type { WrittenSheet } from "./write-sheet.ts";
import { attributes, formulaText, mainSpace, relationSpace, xlsxValue, xmlHead } from "./xlsx-value.ts";

/** What the sheets of a workbook share. */
export interface BookContext {
  readonly style: StyleSheet;
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  readonly mark: string | undefined;
}

/** `xl/worksheets/sheetN.xml`, its elements in the order of ECMA-376, 18.3.1.99. @param rules the validations, written already */
export function sheetPart(sheet: Sheet, written: WrittenSheet, rules: string, context: BookContext, isFirst: boolean): string {
  return [
    `${xmlHead}<worksheet xmlns="${mainSpace}" xmlns:r="${relationSpace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, written, isFirst),
    `<sheetFormatPr defaultRowHeight="${context.style.sheet.rowHeight}"/>`,
    columnsXml(sheet, written, context.style),
    cellsXml(written, context),
    mergesXml(written),
    highlightsXml(sheet),
    rules,
    pageXml(sheet, context.mark, context.style),
    "</worksheet>",
  ].join("");
}

/** Heading rows stay in view, and the columns that say whose row it is; a sheet without a heading has nothing to hold. */
function viewXml({ frozenColumns: columns = 0 }: Sheet, { places: { headRows } }: WrittenSheet, isFirst: boolean): string {
  const activePane = columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: headRows.last,
    topLeftCell: cellAddress(headRows.last + 1, columns + 1),
    activePane,
    state: "frozen",
  });
  const frozen = headRows.last < headRows.first ? "" : `<pane${pane}/><selection pane="${activePane}"/>`;
  const view = attributes({ tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 });
  return `<sheetViews><sheetView${view}>${frozen}</sheetView></sheetViews>`;
}

/** A unit of Excel's is a digit of the default face, which is half a character of the body's size. */
function columnsXml({ columns }: Sheet, { widths }: WrittenSheet, { sheet: { bodySize } }: StyleSheet): string {
  const cols = columns.map(({ hidden }, index) => {
    const width = rounded((2 * (widths[index] as number)) / bodySize);
    return `<col${attributes({ min: index + 1, max: index + 1, width, hidden: hidden === true ? 1 : undefined, customWidth: 1 })}/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

function cellsXml({ grid }: WrittenSheet, context: BookContext): string {
  const rows = [...grid.rows].sort(([a], [b]) => a - b);
  const written = rows.map(([row, cells]) => {
    const height = grid.heights.get(row);
    const given = attributes({ r: row, ht: height?.points, customHeight: height?.fixed === true ? 1 : undefined });
    const inOrder = [...cells].sort(([a], [b]) => a - b);
    return `<row${given}>${inOrder.map(([column, cell]) => cellXml(cellAddress(row, column), cell, context)).join("")}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

function cellXml(address: string, { look, content }: GridCell, { styles, strings }: BookContext): string {
  const head = `<c r="${address}" s="${styles.indexOf(look)}"`;
  return content === undefined ? `${head}/>` : `${head}${contentXml(content, strings)}</c>`;
}

function contentXml(content: CellContent, strings: SharedStrings): string {
  switch (content.kind) {
    case "text":
      return ` t="s"><v>${strings.add(content.text)}</v>`;
    case "number":
      return `><v>${content.value}</v>`;
    case "formula": {
      const type = typeof content.value === "number" ? "" : ' t="str"';
      return `${type}><f>${formulaText(content.formula)}</f><v>${xlsxValue(String(content.value))}</v>`;
    }
    default:
      return unreachable(content);
  }
}

function mergesXml({ grid: { merges } }: WrittenSheet): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
}

/** Each highlight has a priority of its own, the first the highest: two that hold at once don't mix their colours. */
function highlightsXml({ highlights = [] }: Sheet): string {
  return highlights
    .map(({ range, formula, mark }, index) => {
      const given = attributes({ type: "expression", dxfId: markIndex(mark), priority: index + 1, stopIfTrue: 1 });
      const rule = `<cfRule${given}><formula>${formulaText(formula)}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

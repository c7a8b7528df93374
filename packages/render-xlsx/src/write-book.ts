import { type Sheet, sheetPlaces, type Workbook } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import ExcelJS from "exceljs";
import { addHighlights } from "./add-highlights.ts";
import { addNames } from "./add-names.ts";
import { addRules } from "./add-rules.ts";
import { createGrid } from "./grid.ts";
import { listFormulas } from "./list-sheet.ts";
import { ownTexts } from "./own-texts.ts";
import { pageHeaderFooter, pageSetup } from "./page-setup.ts";
import { writeSheet } from "./write-sheet.ts";
import { excelText } from "./xlsx-value.ts";

/** A workbook as the library holds it. */
export interface WrittenBook {
  readonly book: ExcelJS.Workbook;
  /** For each sheet in its order, the rows that grow: the library doesn't know such rows. */
  readonly growing: readonly ReadonlySet<number>[];
}

/** Writes all sheets of a workbook, with their rules, names and pages. */
export function writeBook({ sheets, properties, mark }: Workbook, style: StyleSheet): WrittenBook {
  const book = emptyBook(properties);
  const ownText = ownTexts();
  // All sheets first: a sheet of lists then comes after them.
  const grids = sheets.map((sheet) => createGrid(addSheet(book, sheet, style), ownText));
  const listFormula = listFormulas(book, ownText);
  for (const [index, grid] of grids.entries()) {
    const sheet = sheets[index] as Sheet;
    const { target } = grid;
    const places = sheetPlaces(sheet);
    const lastRow = writeSheet(grid, sheet, places, style);
    target.pageSetup = { ...target.pageSetup, ...pageSetup(sheet, mark, places, lastRow, style) };
    target.headerFooter = { ...target.headerFooter, ...pageHeaderFooter(sheet, mark, style) };
    addRules(target, sheet, places, listFormula);
    addHighlights(target, sheet, style);
    addNames(book, sheet, places);
  }
  return { book, growing: grids.map(({ growing }) => growing) };
}

/** Heading rows stay in view, and the columns that say whose row it is; a sheet without a heading has nothing to hold. */
function addSheet(book: ExcelJS.Workbook, sheet: Sheet, style: StyleSheet): ExcelJS.Worksheet {
  const target = book.addWorksheet(sheet.name);
  target.properties.defaultRowHeight = style.sheet.rowHeight;
  if (sheet.head.length > 0) {
    target.views = [{ state: "frozen", xSplit: sheet.frozenColumns ?? 0, ySplit: sheetPlaces(sheet).headRows.last }];
  }
  return target;
}

/** Dates are the workbook's, never the clock's; values are computed again when a program opens it that filled nothing in. */
function emptyBook({ title, author, date }: Workbook["properties"]): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${date}T00:00:00Z`);
  book.title = excelText(title);
  book.creator = excelText(author);
  book.lastModifiedBy = excelText(author);
  book.created = day;
  book.modified = day;
  book.calcProperties.fullCalcOnLoad = true;
  book.views = [firstSheetOpen];
  return book;
}

/** A window of 20 by 12 inches, in twentieths of a point. */
const firstSheetOpen: ExcelJS.WorkbookView = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_280,
  firstSheet: 0,
  activeTab: 0,
  visibility: "visible",
};

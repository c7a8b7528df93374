import type { Sheet, Workbook } from "@gongwen/document";
import { type DictionaryRow, type DictionarySection, dictionaryColumns } from "./dictionary-row.ts";

/** The dictionary as a workbook, a sheet for each kind of data. */
export function dictionaryWorkbook(title: string, date: string, sections: readonly DictionarySection[]): Workbook {
  return { type: "workbook", properties: { title, author: "", date }, sheets: sections.map(sheetOf) };
}

function sheetOf({ id, title, about, rows }: DictionarySection): Sheet {
  return {
    name: title,
    id,
    page: "landscape",
    title: [`数据字典：${title}`],
    columns: dictionaryColumns.map(([key, , width]) => ({ key, width, align: key === "required" ? "center" : "left" })),
    head: [dictionaryColumns.map(([, text]) => ({ text }))],
    rows: rows.map((row) => ({ kind: "data", values: valuesOf(row), grows: true })),
    notes: [about],
    wide: true,
    frozenColumns: 2,
  };
}

function valuesOf(row: DictionaryRow) {
  return dictionaryColumns.map(([key]) => (row[key] === "" ? null : ({ kind: "text", text: row[key] } as const)));
}

import type { SheetColumn, SheetHeadCell } from "@gongwen/document";
import type { BookColumns } from "@gongwen/schema";
import type { BookWork } from "./book-work.ts";

/** The columns of a workbook's own sheet, in their order. */
export interface ComposedColumns {
  readonly columns: readonly SheetColumn[];
  readonly head: readonly SheetHeadCell[];
  /** Where a column stands, from 1. */
  numberOf(key: string): number;
}

/** @param path where the columns stand in the book's file */
export function bookColumns(work: BookWork, path: readonly PropertyKey[], given: BookColumns): ComposedColumns {
  const entries = Object.entries(given);
  const keys = entries.map(([key]) => key);
  return {
    columns: entries.map(([key, { width, align, field }]) => ({ key, width, align, ...(field === undefined ? {} : { field }) })),
    head: entries.map(([key, { head }]) => ({ text: work.text(head, [...path, key, "head"]) })),
    numberOf: (key) => keys.indexOf(key) + 1,
  };
}

import type { Sheet, SheetColumn, SheetHeadCell, SheetValue } from "@gongwen/document";

/** How a column is added up: exactly, or, where its cells are rounded, to so many decimal places. */
export type Sum = "whole" | { readonly decimals: number };

/** One column of a table of the explanation: its heading, and what a row of the table has in it. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** A heading over several columns that follow each other. */
  readonly group?: string;
  readonly width: number;
  readonly align: SheetColumn["align"];
  cell(row: Row): SheetValue;
  /** Absent for what makes no sense added up. */
  readonly sum?: Sum;
}

/** The columns as a sheet has them. */
export function sheetColumns(columns: readonly TableColumn<never>[]): SheetColumn[] {
  return columns.map(({ key, width, align }) => ({ key, width, align }));
}

/** One heading row; two where columns are grouped. */
export function tableHead(columns: readonly Pick<TableColumn<never>, "title" | "group">[]): Sheet["head"] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map(({ title }) => ({ text: title }))];
  const upper = columns.flatMap(({ title, group }, index): SheetHeadCell[] => {
    if (group === undefined) return [{ text: title, rows: 2 }];
    if (columns[index - 1]?.group === group) return [];
    return [{ text: group, columns: columns.filter((column) => column.group === group).length }];
  });
  return [upper, columns.filter(({ group }) => group !== undefined).map(({ title }) => ({ text: title }))];
}

export function text(words: string): SheetValue {
  return { kind: "text", text: words };
}

export function number(value: number): SheetValue {
  return { kind: "number", value };
}

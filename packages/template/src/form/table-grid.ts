import type { Facts } from "@gongwen/schema";

/** Where a cell begins and ends, in parts of the table's width. */
export interface GridCell {
  readonly from: number;
  readonly to: number;
}

/** By how much widths are multiplied so that a cell for each year divides evenly, however many years there are. */
export function yearScale({ form, fund }: Facts): number {
  return [form.referenceYears.length, form.shareYears.length, fund.years.length].reduce(leastMultiple, 1);
}

/** The edges of a cell that spans columns, divided into equal parts. */
export function splitCell(widths: readonly number[], start: number, span: number, parts: number, scale: number): GridCell[] {
  const from = scale * sum(widths.slice(0, start));
  const part = (scale * sum(widths.slice(start, start + span))) / parts;
  return Array.from({ length: parts }, (_, index) => ({ from: from + index * part, to: from + (index + 1) * part }));
}

/** The columns that the edges of all cells make: their widths, in lowest terms, and how many of them a cell takes. */
export function gridColumns(cells: readonly GridCell[]): { widths: number[]; count(cell: GridCell): number } {
  const edges = [...new Set(cells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] as number));
  const factor = widths.reduce(greatestDivisor, 0);
  return {
    widths: widths.map((width) => width / factor),
    count: ({ from, to }) => edges.indexOf(to) - edges.indexOf(from),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function leastMultiple(a: number, b: number): number {
  return b === 0 ? a : (a / greatestDivisor(a, b)) * b;
}

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtEdition, outputOf } from "./pipeline.ts";
import { cellName } from "./readers/cell-range.ts";
import { readDocx } from "./readers/docx-reader.ts";
import { rowBeginning } from "./readers/sheet-text.ts";
import { sumOf } from "./readers/sum-of.ts";
import { readXlsx, type XlsxSheet } from "./readers/xlsx-reader.ts";

/** A row of the table: number, name, the two tilts, the factor quota, the quota; null is a blank cell. */
type Row = readonly [string, string, ...(number | null)[]];

const [, ...records] = readFileSync(new URL("./reference/regions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const reference = records.map((record): { row: Row; level: string; city: string } => {
  const [number = "", , name = "", level = "", city = "", , , , ...rest] = record.split(",");
  const values = rest.slice(0, 4).map((text) => (text === "" ? null : Number(text)));
  return { row: [number, name, ...values], level, city };
});
const total = [36, 32, 532, 600];

async function docxRows(): Promise<Row[]> {
  const { blocks } = readDocx(outputOf(await builtEdition(), "attachment-1", "docx"));
  const table = blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table.rows.map((row): Row => {
    const [number = "", name = "", ...values] = row.map(({ text }) => text.replace("\n", ""));
    return [number, name, ...values.map((text) => (text.trim() === "" ? null : Number(text)))];
  });
}

async function quotaSheet(): Promise<{ sheet: XlsxSheet; firstRow: number }> {
  const [sheet] = readXlsx(outputOf(await builtEdition(), "attachment-1", "xlsx")).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { sheet, firstRow: (rowBeginning(sheet, "序号") ?? 0) + 1 };
}

test("the reference ties out: 77 rows, 10 subtotals, 36/32/532/600", () => {
  const units = reference.filter(({ level }) => level !== "city");
  const sums = (rows: typeof reference) =>
    total.map((_, index) => rows.reduce((sum, { row }) => sum + Number(row[index + 2]), 0));
  expect([reference.length, reference.length - units.length]).toEqual([77, 10]);
  expect(sums(units)).toEqual(total);
  for (const { row, city } of reference.filter(({ level }) => level === "city")) {
    expect([row[1], ...sums(units.filter((unit) => unit.city === city))]).toEqual(row.slice(1));
  }
});

test("the DOCX has each row of the reference, blank and 0 apart, and the total", async () => {
  const [, ...rows] = await docxRows();
  expect(rows.slice(0, -1)).toEqual(reference.map(({ row }) => row));
  expect(rows.at(-1)?.slice(1)).toEqual(["36", 32, 532, 600]);
});

test("the XLSX has each row of the reference as real numbers, blank and 0 apart, and the total", async () => {
  const { sheet, firstRow } = await quotaSheet();
  const value = (row: number, column: number) => sheet.cells.get(cellName(row, column))?.value ?? null;
  const rows = reference.map((_, index) => Array.from({ length: 6 }, (__, column) => value(firstRow + index, column + 1)));
  expect(rows.map(([number, ...rest]) => [String(number), ...rest])).toEqual(reference.map(({ row }) => row));
  const totalRow = firstRow + reference.length;
  expect(String(value(totalRow, 1)).replace("\n", "")).toBe("全省合计（不含宁波）");
  expect(total.map((_, index) => value(totalRow, index + 3))).toEqual(total);
});

test("subtotals and the total of the XLSX are formulas, each as its cached value and over its own units", async () => {
  const { sheet, firstRow } = await quotaSheet();
  const cached = (address: string) => Number(sheet.cells.get(address)?.value ?? 0);
  const sumRows = [...reference.flatMap(({ level }, index) => (level === "city" ? [firstRow + index] : [])), firstRow + 77];
  const addresses = sumRows.flatMap((row) => total.map((_, index) => cellName(row, index + 3)));
  expect([...sheet.cells].filter(([, { formula }]) => formula !== undefined).map(([address]) => address)).toEqual(addresses);
  const computed = addresses.map((address) => sumOf(sheet.cells.get(address)?.formula ?? "", cached));
  expect(computed).toEqual(addresses.map(cached));
});

test("a changed unit moves its own subtotal and the total, through the formulas alone", async () => {
  const { sheet, firstRow } = await quotaSheet();
  const compute = (address: string, changed: string): number => {
    const cell = sheet.cells.get(address);
    if (cell?.formula !== undefined) return sumOf(cell.formula, (next) => compute(next, changed));
    return Number(cell?.value ?? 0) + (address === changed ? 1 : 0);
  };
  for (const [index, { level, city }] of reference.entries()) {
    if (level === "city") continue;
    const changed = cellName(firstRow + index, 6);
    const cityRow = firstRow + reference.findIndex((other) => other.level === "city" && other.city === city);
    const sums = reference.flatMap((other, at) => (other.level === "city" ? [firstRow + at] : [])).concat(firstRow + 77);
    const moved = sums.filter((row) => compute(cellName(row, 6), changed) !== Number(sheet.cells.get(cellName(row, 6))?.value));
    expect(moved).toEqual([cityRow, firstRow + 77]);
  }
});

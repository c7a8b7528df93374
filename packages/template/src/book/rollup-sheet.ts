import { cellAddress, type Sheet, type SheetHighlight, type SheetPlaces, type SheetValue, sheetPlaces } from "@gongwen/document";
import type { RegionFacts, RollupBook } from "@gongwen/schema";
import { bookColumns } from "./book-columns.ts";
import type { BookWork } from "./book-work.ts";

type Unit = RegionFacts["units"][number];

/** A city's table: a row for each of its units with its quota, the rest to be filled in, and a total. */
export function rollupSheet(work: BookWork, { sheet: words }: RollupBook): Sheet {
  const { units = [] } = work.request;
  const { columns, head, numberOf } = bookColumns(work, ["sheet", "columns"], words.columns);
  const given = (key: string, unit: Unit, index: number): SheetValue => {
    if (key === "number") return { kind: "number", value: index + 1 };
    if (key === "unit") return { kind: "text", text: unit.name };
    return key === "quota" ? { kind: "number", value: unit.quota } : null;
  };
  const all = units.map((_, index) => index);
  const sum = (value: number): SheetValue => ({ kind: "sum", value, of: all });
  const totals = new Map<string, SheetValue>([
    ["number", { kind: "text", text: work.text(words.total, ["sheet", "total"]) }],
    ["quota", sum(units.reduce((total, { quota }) => total + quota, 0))],
    ["recommended", sum(0)],
  ]);
  const sheet: Sheet = {
    name: words.name,
    id: "rollup",
    page: "portrait",
    title: words.title.map((line, index) => work.title(line, ["sheet", "title", index])),
    columns,
    head: [head],
    rows: [
      ...units.map((unit, index) => ({
        kind: "blank" as const,
        grows: true as const,
        minLines: 2,
        values: columns.map(({ key }) => given(key, unit, index)),
      })),
      { kind: "total", labelColumns: 2, values: columns.map(({ key }) => totals.get(key) ?? null) },
    ],
    notes: words.notes.map((note, index) => work.text(note, ["sheet", "notes", index])),
    header: work.text(words.header, ["sheet", "header"]),
  };
  return { ...sheet, highlights: overQuota(sheetPlaces(sheet), numberOf("quota"), numberOf("recommended")) };
}

/** A unit that recommends more than its quota. */
function overQuota({ dataRows: { first, last } }: SheetPlaces, quota: number, recommended: number): SheetHighlight[] {
  const cell = cellAddress(first, recommended);
  const range = `${cell}:${cellAddress(last, recommended)}`;
  return [{ range, formula: `AND(ISNUMBER($${cell}),$${cell}>$${cellAddress(first, quota)})`, mark: "wrong" }];
}

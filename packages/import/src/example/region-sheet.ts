import type { Sheet, SheetColumn, SheetRow, SheetValue } from "@gongwen/document";
import type { LeafField, Region } from "@gongwen/schema";

/** A column to be filled in. */
export interface ExampleColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly field: LeafField;
  /** Added up for each city and the province. */
  readonly summed: boolean;
}

/** A sheet with a line for each region: names are there, sums are formulas, the rest is to be filled in. */
export function regionSheet(
  name: string,
  id: string,
  title: string,
  lines: readonly string[],
  regions: readonly Region[],
  columns: readonly ExampleColumn[],
): Sheet {
  const wide = columns.length > 5;
  return {
    name,
    id,
    page: wide ? "landscape" : "portrait",
    title,
    lines: lines.map((text) => ({ role: "line", value: { kind: "text", text } })),
    columns: [
      { key: "number", width: 4, align: "center" },
      { key: "region", width: 9, align: "center" },
      ...columns.map(
        ({ key, width, field }): SheetColumn => ({ key, width, align: field.kind === "text" ? "left" : "center", field }),
      ),
    ],
    head: [[{ text: "序号" }, { text: "地区" }, ...columns.map(({ heading }) => ({ text: heading }))]],
    rows: [...regions.map((region, index) => regionRow(region, index, regions, columns)), totalRow(regions, columns)],
    notes: [],
    frozenColumns: 2,
  };
}

function regionRow(region: Region, index: number, regions: readonly Region[], columns: readonly ExampleColumn[]): SheetRow {
  const head: SheetValue[] = [
    { kind: "number", value: index + 1 },
    { kind: "text", text: region.name },
  ];
  if (region.level !== "city") return { kind: "blank", values: [...head, ...columns.map(() => null)] };
  const units = regions.flatMap(({ city, level }, at) => (level !== "city" && city === region.id ? [at] : []));
  return { kind: "subtotal", values: [...head, ...columns.map(({ summed }) => (summed ? sumOf(units) : null))] };
}

/** The province's total adds up the cities, so that no unit counts twice. */
function totalRow(regions: readonly Region[], columns: readonly ExampleColumn[]): SheetRow {
  const cities = regions.flatMap(({ level }, index) => (level === "city" ? [index] : []));
  const values: SheetValue[] = [
    { kind: "text", text: "全省合计" },
    null,
    ...columns.map(({ summed }) => (summed ? sumOf(cities) : null)),
  ];
  return { kind: "total", labelColumns: 2, values };
}

function sumOf(of: readonly number[]): SheetValue {
  return { kind: "sum", value: 0, of };
}

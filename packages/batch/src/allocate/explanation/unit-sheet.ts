import type { Unit, UnitQuota } from "@gongwen/allocation";
import { cellAddress, type Sheet, sheetPlaces } from "@gongwen/document";
import { awardColumns } from "./award-columns.ts";
import { type Explanation, nameIn } from "./explanation.ts";
import { number, sheetColumns, type TableColumn, tableHead, text } from "./table-column.ts";
import { type TableRow, tableRows } from "./table-rows.ts";

/** The name of the sheet and the columns that others refer to. */
export const unitSheetName = "各地名额";

/** A unit with its figures and its quota, and where it stands. */
interface UnitRow extends UnitQuota {
  readonly unit: Unit;
  /** From 1, cities not counted. */
  readonly number: number;
  /** On the sheet. */
  readonly row: number;
}

/** The sheet, and the cells in which the totals stand, by the keys of the columns. */
export interface UnitSheet {
  readonly sheet: Sheet;
  total(key: string): string;
}

/** One row for each unit: figures, share, remainder, rank, places, tilts, quota; cities and all of them added up. */
export function unitSheet(explanation: Explanation): UnitSheet {
  const columns = unitColumns(explanation);
  const head = tableHead(columns);
  const firstRow = sheetPlaces({ head, columns: sheetColumns(columns), rows: [] }).dataRows.first;
  const entries = unitEntries(explanation, firstRow);
  const rows = tableRows(columns, entries, 2, firstRow);
  const sheet: Sheet = {
    name: unitSheetName,
    id: "units",
    page: "landscape",
    wide: true,
    frozenColumns: 2,
    title: [`${explanation.batch}年各地推荐名额测算表`],
    columns: sheetColumns(columns),
    head,
    rows,
    notes: [],
  };
  const totalRow = firstRow + rows.length - 1;
  const columnOf = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  return { sheet, total: (key) => cellAddress(totalRow, columnOf(key)) };
}

function unitEntries({ regions, units, allocation }: Explanation, firstRow: number): TableRow<UnitRow>[] {
  const entries: TableRow<UnitRow>[] = [];
  const cities = [...new Set(units.map(({ city }) => city))];
  let count = 0;
  for (const city of cities) {
    const own = units.filter((unit) => unit.city === city);
    const first = entries.length + 1;
    entries.push({ kind: "subtotal", label: `${nameIn(regions, city)}小计`, of: own.map((_, index) => first + index) });
    for (const unit of own) {
      const quota = allocation.units.find(({ id }) => id === unit.id) as UnitQuota;
      entries.push({ kind: "data", row: { ...quota, unit, number: ++count, row: firstRow + entries.length } });
    }
  }
  const subtotals = entries.flatMap(({ kind }, index) => (kind === "subtotal" ? [index] : []));
  return [...entries, { kind: "total", label: "合计", of: subtotals }];
}

function unitColumns(explanation: Explanation): TableColumn<UnitRow>[] {
  const { regions, rules, allocation, coefficient } = explanation;
  const figure = (key: "enterprises" | "industrialFirms", title: string): TableColumn<UnitRow> => {
    return { key, title, width: 7, align: "center", cell: ({ unit }) => number(unit[key]), sum: "whole" };
  };
  const tilt = (key: "industrialTilt" | "mountainIslandTilt", title: string): TableColumn<UnitRow> => {
    return { key, title, width: 4, align: "center", cell: (row) => (row[key] === 0 ? null : number(row[key])), sum: "whole" };
  };
  const awards = allocation.runs.flatMap((run) => awardColumns(run, rules));
  const before: TableColumn<UnitRow>[] = [
    { key: "number", title: "序号", width: 3, align: "center", cell: (row) => number(row.number) },
    { key: "region", title: "地区", width: 7, align: "left", cell: ({ id }) => text(nameIn(regions, id)) },
    figure("enterprises", "省级专精特新中小企业数"),
    figure("industrialFirms", "规上工业企业数"),
    ...(coefficient ? [performanceColumn] : []),
    ...awards,
  ];
  const placesColumns = before.flatMap(({ key }, index) => (/(^|_)places$/.test(key) ? [index + 1] : []));
  const factor = rules.rounding === "once" ? [] : [sumColumn("factorQuota", "因素分配指标", placesColumns)];
  const parts = factor.length === 0 ? placesColumns : [before.length + 1];
  const next = before.length + factor.length + 1;
  return [
    ...before,
    ...factor,
    tilt("industrialTilt", "工业大县倾斜"),
    tilt("mountainIslandTilt", "山区海岛县倾斜"),
    sumColumn("quota", "推荐名额", [...parts, next, next + 1]),
  ];
}

const performanceColumn: TableColumn<UnitRow> = {
  key: "performance",
  title: "培育绩效系数",
  width: 4,
  align: "center",
  cell: ({ unit: { performance } }) => number(Number(performance.numerator) / Number(performance.denominator)),
};

/** The sum of other cells of the row. */
function sumColumn(key: "factorQuota" | "quota", title: string, parts: readonly number[]): TableColumn<UnitRow> {
  const formula = (row: number) => `SUM(${parts.map((column) => cellAddress(row, column)).join(",")})`;
  return {
    key,
    title,
    width: 4,
    align: "center",
    cell: (row) => ({ kind: "formula", formula: formula(row.row), value: row[key] }),
    sum: "whole",
  };
}

import { cellAddress } from "@gongwen/document";
import type { Region } from "@gongwen/schema";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { quote, squeeze } from "../table/squeeze.ts";
import { cityOfOwn, cityOfSubtotal } from "./city-of.ts";
import { type RawRow, rawRows } from "./raw-rows.ts";
import { type RegionNames, regionNames } from "./region-names.ts";

/** A row of one unit. */
export interface UnitRow {
  readonly row: number;
  readonly region: Region;
}

/** A row that adds up others: a city's, or the whole province's. */
export interface SumRow {
  readonly row: number;
  readonly city: Region | undefined;
}

/** The rows of a table with a line for each region. */
export interface RegionRows {
  /** Each region once, in the order of the sheet. */
  readonly units: readonly UnitRow[];
  readonly sums: readonly SumRow[];
}

/** Tells each row's region; says which rows can't be told, which come twice, and which regions have none. */
export function readRegionRows(given: FoundTable<string>, regions: readonly Region[], report: Report): RegionRows {
  const table = withCityColumn(given);
  const names = regionNames(regions);
  const rows = rawRows(table, names);
  const units: UnitRow[] = [];
  const sums: SumRow[] = [];
  for (const [index, row] of rows.entries()) {
    const meaning = meaningOf(rows, index, names, regions);
    if ("region" in meaning) units.push({ row: row.row, region: meaning.region });
    else if ("city" in meaning) sums.push({ row: row.row, city: meaning.city });
    else if (meaning.finding !== undefined) report.ofCell(table.sheet, row.row, row.column, meaning.finding);
  }
  const once = withoutRepeats(table, units, report);
  reportCities(table, rows, once, names, regions, report);
  reportMissing(table, once, regions, report);
  reportHidden(table, once, report);
  return { units: once, sums };
}

/** 地区 over two merged columns: the first one holds the cities. */
function withCityColumn(table: FoundTable<string>): FoundTable<string> {
  const { sheet, headingRow, columns } = table;
  const region = columns.get("region") ?? 1;
  const { left } = sheet.area(headingRow, region);
  return columns.has("city") || left === region ? table : { ...table, columns: new Map([...columns, ["city", left]]) };
}

type Meaning = { readonly region: Region } | { readonly city: Region | undefined } | { readonly finding: Finding | undefined };
type Finding = Parameters<Report["ofCell"]>[3];

const nothing: Meaning = { finding: undefined };

function meaningOf(rows: readonly RawRow[], index: number, names: RegionNames, regions: readonly Region[]): Meaning {
  const row = rows[index] as RawRow;
  const { name, hasValues } = row;
  const coded = byCode(row, names);
  if (coded !== undefined) return coded;
  switch (name.kind) {
    case "unit":
      return { region: name.region };
    case "city":
      return hasValues ? { city: name.city } : nothing;
    case "own":
      return ownOf(rows, index, names, regions);
    case "subtotal":
      return hasValues ? subtotalOf(rows, index, names) : nothing;
    case "total": {
      const city = names.find(row.city);
      return hasValues ? { city: city.kind === "city" ? city.city : undefined } : nothing;
    }
    case "district":
      return { finding: districtFinding(row.label, name.own.name) };
    case "unknown":
      return unknownMeaning(row, name.near);
  }
}

/** The code decides where the name doesn't, and must agree where it does. */
function byCode({ code, name, label }: RawRow, names: RegionNames): Meaning | undefined {
  if (code === "") return undefined;
  const region = names.byCode(code);
  if (name.kind === "unit" && region?.id !== name.region.id) {
    const message = `地区代码 ${code} ${region === undefined ? "不在名录中" : `是${region.name}`}，名称是${quote(label)}，应为 ${name.region.id}`;
    return { finding: { rule: "region-code", message, hint: "核对代码和名称，改正其中一个" } };
  }
  if (region === undefined || region.level === "city") return undefined;
  return name.kind === "own" || (name.kind === "unknown" && label === "") ? { region } : undefined;
}

function ownOf(rows: readonly RawRow[], index: number, names: RegionNames, regions: readonly Region[]): Meaning {
  const city = cityOfOwn(rows, index, names);
  const own = regions.find((region) => region.level === "city-own" && region.city === city);
  if (own !== undefined) return { region: own };
  const message = `${quote((rows[index] as RawRow).label)}看不出是哪个设区市的`;
  return { finding: { rule: "unknown-region", message, hint: "写全称，如“杭州市本级”" } };
}

function subtotalOf(rows: readonly RawRow[], index: number, names: RegionNames): Meaning {
  const id = cityOfSubtotal(rows, index, names);
  const city = id === undefined ? undefined : names.byCode(id);
  if (city !== undefined) return { city };
  const message = "“小计”看不出是哪个设区市的，没有核对";
  return { finding: { severity: "warning", rule: "subtotal", message, hint: "写全称，如“杭州市小计”" } };
}

function districtFinding(label: string, own: string): Finding {
  const message = `${quote(label)}属${own}，不单列一行`;
  return { rule: "unknown-region", message, hint: `把它的数并入${own}一行，删去这一行` };
}

function unknownMeaning({ label, hasValues }: RawRow, near: string | undefined): Meaning {
  if (!hasValues && near === undefined) {
    const message = `没有读这一行：${quote(label)}`;
    return { finding: { severity: "note", rule: "unread-row", message } };
  }
  if (squeeze(label) === "")
    return { finding: { rule: "unknown-region", message: "这一行有数，没有地区名", hint: "补上地区名，或清空这一行" } };
  const hint = near === undefined ? "核对地区名；可用的名称见 data/regions.yaml" : `是不是“${near}”？`;
  return { finding: { rule: "unknown-region", message: `名录中没有地区${quote(label)}`, hint } };
}

function withoutRepeats({ sheet, columns }: FoundTable<string>, units: readonly UnitRow[], report: Report): UnitRow[] {
  const column = columns.get("region") ?? 1;
  const first = new Map<string, UnitRow>();
  for (const unit of units) {
    const earlier = first.get(unit.region.id);
    if (earlier === undefined) first.set(unit.region.id, unit);
    else {
      const message = `${unit.region.name}出现两次，前一次在 ${cellAddress(earlier.row, column)}`;
      report.ofCell(sheet, unit.row, column, { rule: "region-twice", message, hint: "删去其中一行" });
    }
  }
  return [...first.values()];
}

/** Where the table has a column of cities, each unit stands under its own. */
function reportCities(
  { sheet, columns }: FoundTable<string>,
  rows: readonly RawRow[],
  units: readonly UnitRow[],
  names: RegionNames,
  regions: readonly Region[],
  report: Report,
): void {
  const column = columns.get("city");
  if (column === undefined) return;
  for (const { row, region } of units) {
    const words = rows.find((one) => one.row === row)?.city ?? "";
    const named = names.find(words);
    if (named.kind !== "city" || named.city.id === region.city) continue;
    const city = regions.find(({ id }) => id === region.city)?.officialName ?? region.city;
    const message = `${region.name}属${city}，这一栏写的是${quote(words)}`;
    report.ofCell(sheet, row, column, { rule: "region-city", message, hint: "核对是不是串了行" });
  }
}

function reportMissing(
  { sheet, headingRow, columns }: FoundTable<string>,
  units: readonly UnitRow[],
  regions: readonly Region[],
  report: Report,
): void {
  const seen = new Set(units.map(({ region }) => region.id));
  const missing = regions.filter(({ id, level }) => level !== "city" && !seen.has(id));
  if (missing.length === 0) return;
  report.ofCell(sheet, headingRow, columns.get("region") ?? 1, {
    rule: "region-missing",
    message: `缺少 ${missing.length} 个地区：${missing.map(({ name }) => name).join("、")}`,
    hint: "每个县（市、区）和市本级各要一行，没有的补上",
  });
}

function reportHidden({ sheet, columns }: FoundTable<string>, units: readonly UnitRow[], report: Report): void {
  const [first, ...others] = units.filter(({ row }) => sheet.hiddenRows.has(row));
  if (first === undefined) return;
  const names = [first, ...others].map(({ row, region }) => `第 ${row} 行${region.name}`).join("、");
  report.ofCell(sheet, first.row, columns.get("region") ?? 1, {
    severity: "note",
    rule: "hidden-row",
    message: `有 ${others.length + 1} 行是隐藏的，也读了：${names}`,
    hint: "取消隐藏或清除筛选，核对这些行",
  });
}

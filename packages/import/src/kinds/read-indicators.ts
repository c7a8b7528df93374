import { type BatchState, recordsOf } from "../batch-state.ts";
import { checkSums } from "../figures/check-sums.ts";
import { type Figures, readColumn } from "../figures/read-column.ts";
import { readCoefficient, readCount } from "../figures/read-count.ts";
import { readFlag } from "../figures/read-flag.ts";
import { readRegionRows, type UnitRow } from "../regions/region-rows.ts";
import { type FoundTable, findTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { labelOf } from "../table/table-spec.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { ImportedRow } from "./imported-row.ts";
import { type IndicatorKey, indicatorTable } from "./indicator-table.ts";
import { IndicatorRow } from "./indicators-file.ts";
import { readDistricts } from "./read-districts.ts";

/** What a table of indicators may lack: the file's own or the earlier batch's is then kept. */
const optional = ["industrialCounty", "industrialDistricts", "mountainIsland", "performance"] as const;

/** Reads the indicators of a workbook. */
export function readIndicators(sheets: readonly Worksheet[], state: BatchState, report: Report): ImportedRow[] {
  const table = findTable(sheets, indicatorTable, report, true);
  if (table === undefined) return [];
  const rows = readRegionRows(table, state.regions, report);
  const { units } = rows;
  const enterprises = readColumn(table, "enterprises", units, readCount, report);
  const industrialFirms = readColumn(table, "industrialFirms", units, readCount, report);
  const given = {
    industrialCounty: readColumn(table, "industrialCounty", units, readFlag, report),
    mountainIsland: readColumn(table, "mountainIsland", units, readFlag, report),
    performance: readColumn(table, "performance", units, readCoefficient, report),
    industrialDistricts: readDistricts(table, "industrialDistricts", units, report),
  };
  if (enterprises === undefined || industrialFirms === undefined) return [];
  checkSums(table, rows, [enterprises, industrialFirms], report);
  const kept = keptRows(state);
  reportKept(table, kept, report);
  return units.flatMap((unit) => {
    const { region, row: line } = unit;
    const numbers = {
      enterprises: needed(table, unit, enterprises, report),
      industrialFirms: needed(table, unit, industrialFirms, report),
    };
    if (numbers.enterprises === undefined || numbers.industrialFirms === undefined) return [];
    const before = kept.rows.get(region.id);
    const flag = (key: "industrialCounty" | "mountainIsland") =>
      (given[key] === undefined ? before?.[key] : given[key].values.get(region.id)) === true ? { [key]: true } : {};
    const districts =
      given.industrialDistricts === undefined ? before?.industrialDistricts : given.industrialDistricts.get(region.id);
    const performance = given.performance === undefined ? undefined : given.performance.values.get(region.id);
    reportOwnCounty(table, unit, given.industrialCounty, report);
    const row = {
      region: region.id,
      enterprises: numbers.enterprises,
      industrialFirms: numbers.industrialFirms,
      ...(districts === undefined ? {} : { industrialDistricts: districts }),
      ...flag("industrialCounty"),
      ...flag("mountainIsland"),
      ...(performance === undefined ? {} : { performance }),
    };
    return [{ row, region, sheet: table.sheet, line }];
  });
}

interface Kept {
  readonly from: string;
  readonly rows: ReadonlyMap<string, IndicatorRow>;
}

/** Flags and districts change seldom; a performance coefficient is a year's own and never kept. */
function keptRows(state: BatchState): Kept {
  const base = state.base("indicators.yaml");
  const sources = [
    { from: "本批次文件", value: state.own("indicators.yaml").rows },
    ...(base === undefined ? [] : [{ from: `${base.batch} 批次`, value: base.value.rows }]),
  ];
  const found = sources.map(({ from, value }) => ({
    from,
    rows: new Map(
      recordsOf(value)
        .flatMap((record) => IndicatorRow.safeParse(record).data ?? [])
        .map((row) => [row.region, row]),
    ),
  }));
  return found.find(({ rows }) => rows.size > 0) ?? { from: "", rows: new Map() };
}

function reportKept({ sheet, headingRow, columns }: FoundTable<IndicatorKey>, kept: Kept, report: Report): void {
  const missing = optional.filter((key) => !columns.has(key));
  if (missing.length === 0) return;
  const list = (keys: readonly IndicatorKey[]) => keys.map((key) => `“${labelOf(indicatorTable, key)}”`).join("、");
  const keepable = missing.filter((key) => key !== "performance");
  const parts = [
    ...(keepable.length === 0 ? [] : [`${list(keepable)}${kept.from === "" ? "按没有算" : `沿用${kept.from}的`}`]),
    ...(missing.includes("performance") ? ["“培育绩效系数”不写"] : []),
  ];
  report.ofCell(sheet, headingRow, columns.get("region") ?? 1, {
    severity: "note",
    rule: "kept",
    message: `表中没有的栏：${parts.join("，")}`,
    hint: "如不对，在表中补上这些栏",
  });
}

function needed(
  { sheet }: FoundTable<IndicatorKey>,
  { row, region }: UnitRow,
  { label, column, values, wrong }: Figures<number>,
  report: Report,
): number | undefined {
  const value = values.get(region.id);
  if (value === undefined && !wrong.has(region.id)) {
    report.ofCell(sheet, row, column, { rule: "number", message: `${region.name}的${label}空着`, hint: "填上数，没有的填 0" });
  }
  return value;
}

/** A city's own brings as many tilts as it has industrial districts: yes or no doesn't say which. */
function reportOwnCounty(
  { sheet }: FoundTable<IndicatorKey>,
  { row, region }: UnitRow,
  flags: Figures<boolean> | undefined,
  report: Report,
): void {
  if (region.level !== "city-own" || flags?.values.get(region.id) !== true) return;
  report.ofCell(sheet, row, flags.column, {
    rule: "districts",
    message: `${region.name}不能只写是否工业大县：倾斜指标按所辖的区计算`,
    hint: "这一格留空，在“属工业大县的区”一栏写明各区",
  });
}

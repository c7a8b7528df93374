import { IndicatorRow } from "@gongwen/schema";
import type { YamlValue } from "@gongwen/source";
import { type BatchState, recordsOf } from "../batch-state.ts";
import { checkSums } from "../figures/check-sums.ts";
import { type Figures, readColumn } from "../figures/read-column.ts";
import { readCoefficient, readNeededCount } from "../figures/read-count.ts";
import { readFlag } from "../figures/read-flag.ts";
import { readRegionRows, type UnitRow } from "../regions/region-rows.ts";
import { type FoundTable, findTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { labelOf } from "../table/table-spec.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { WantedRecord } from "../write/record-edits.ts";
import type { ImportedRow } from "./imported-row.ts";
import { type IndicatorKey, indicatorTable } from "./indicator-table.ts";
import { readDistricts } from "./read-districts.ts";

/** What a table of indicators may lack: the file's own or the earlier batch's is then kept. */
const optional = ["industrialCounty", "industrialDistricts", "mountainIsland", "mountainIslandDistricts", "performance"] as const;

/** What says of a county that it counts, and of a city's own which of its districts do. */
const kinds = [
  { flag: "industrialCounty", districts: "industrialDistricts" },
  { flag: "mountainIsland", districts: "mountainIslandDistricts" },
] as const;

/** Reads the indicators of a workbook. */
export function readIndicators(sheets: readonly Worksheet[], state: BatchState, report: Report): ImportedRow[] {
  const table = findTable(sheets, indicatorTable, report, true);
  if (table === undefined) return [];
  const rows = readRegionRows(table, state.regions, report);
  const { units } = rows;
  const enterprises = readColumn(table, "enterprises", units, readNeededCount, report);
  const industrialFirms = readColumn(table, "industrialFirms", units, readNeededCount, report);
  if (enterprises === undefined || industrialFirms === undefined) return [];
  checkSums(table, rows, [enterprises, industrialFirms], state.regions, report);
  const kept = keptRows(state);
  reportKept(table, kept, report);
  const performance = readColumn(table, "performance", units, readCoefficient, report);
  const memberships = kinds.map(({ flag, districts }) => {
    const flags = readColumn(table, flag, units, readFlag, report);
    if (flags !== undefined) reportOwnFlags(table, units, flags, labelOf(indicatorTable, districts), report);
    const named = readDistricts(table, districts, units, report);
    return { flag, districts, flags: flags?.values, named };
  });
  return units.flatMap(({ region, row: line }) => {
    const [firms, industry] = [enterprises.values.get(region.id), industrialFirms.values.get(region.id)];
    if (firms === undefined || industry === undefined) return [];
    const before = kept.rows.get(region.id);
    const row = {
      region: region.id,
      enterprises: firms,
      industrialFirms: industry,
      ...Object.assign({}, ...memberships.map((membership) => membershipOf(membership, before, region.id))),
      ...present("performance", performance?.values.get(region.id)),
    };
    return [{ row, region, sheet: table.sheet, line }];
  });
}

interface Membership {
  readonly flag: (typeof kinds)[number]["flag"];
  readonly districts: (typeof kinds)[number]["districts"];
  /** Undefined where the table has no such column: what was known stays. */
  readonly flags: ReadonlyMap<string, boolean> | undefined;
  readonly named: ReadonlyMap<string, string[]> | undefined;
}

function membershipOf({ flag, districts, flags, named }: Membership, before: IndicatorRow | undefined, id: string) {
  const isMember = flags === undefined ? before?.[flag] : flags.get(id);
  return {
    ...(isMember === true ? { [flag]: true } : {}),
    ...present(districts, named === undefined ? before?.[districts] : named.get(id)),
  };
}

function present(key: string, value: YamlValue | undefined): WantedRecord {
  return value === undefined ? {} : { [key]: value };
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

/** A city's own counts by its districts: yes or no doesn't say which. */
function reportOwnFlags(
  { sheet }: FoundTable<IndicatorKey>,
  units: readonly UnitRow[],
  { label, column, values }: Figures<boolean>,
  districts: string,
  report: Report,
): void {
  for (const { row, region } of units) {
    if (region.level !== "city-own" || values.get(region.id) !== true) continue;
    const message = `${region.name}不能写“${label}”：市本级的倾斜指标按所辖的区计算`;
    report.ofCell(sheet, row, column, { rule: "districts", message, hint: `这一格留空，在“${districts}”一栏写明各区` });
  }
}

import { cellAddress } from "@gongwen/document";
import { QuotaRow } from "@gongwen/schema";
import { type BatchState, isRecord, recordsOf } from "../batch-state.ts";
import { checkSums } from "../figures/check-sums.ts";
import { type Figures, readColumn } from "../figures/read-column.ts";
import { readCount, readNeededCount } from "../figures/read-count.ts";
import { readRegionRows, type UnitRow } from "../regions/region-rows.ts";
import { type FoundTable, findTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { ImportedRow } from "./imported-row.ts";
import { type QuotaKey, quotaTable } from "./quota-table.ts";
import { type DistrictNames, readDistricts } from "./read-districts.ts";

const parts = ["industrialTilt", "mountainIslandTilt", "factorQuota", "quota"] as const;
type Part = (typeof parts)[number];

/** A tilt may be blank, which prints as a blank; the other two may not. */
const readers = {
  industrialTilt: readCount,
  mountainIslandTilt: readCount,
  factorQuota: readNeededCount,
  quota: readNeededCount,
} as const satisfies Readonly<Record<Part, typeof readCount>>;

/** Reads the quota table of a workbook; what it lacks comes from the batch's file, or from the batch that it is based on. */
export function readQuotas(sheets: readonly Worksheet[], state: BatchState, report: Report): ImportedRow[] {
  const table = findTable(sheets, quotaTable, report, true);
  if (table === undefined) return [];
  const rows = readRegionRows(table, state.regions, report);
  const columns = Object.fromEntries(parts.map((part) => [part, readColumn(table, part, rows.units, readers[part], report)]));
  const figures = columns as Readonly<Record<Part, Figures<number> | undefined>>;
  checkSums(
    table,
    rows,
    parts.flatMap((part) => figures[part] ?? []),
    state.regions,
    report,
  );
  const kept = keptRows(state);
  reportKept(table, figures, kept, report);
  const districts = readDistricts(table, "industrialDistricts", rows.units, report);
  const sources: Sources = { figures, kept, districts, each: eachIndustrial(state) };
  return rows.units.flatMap((unit) => quotaRow(table, unit, sources, report) ?? []);
}

/** The rows that the batch or the one it is based on has, by region. */
interface Kept {
  readonly from: string;
  readonly rows: ReadonlyMap<string, QuotaRow>;
}

function keptRows(state: BatchState): Kept | undefined {
  const base = state.base("quotas.yaml");
  const sources = [
    { from: "本批次文件", value: state.own("quotas.yaml").rows },
    ...(base === undefined ? [] : [{ from: `${base.batch} 批次`, value: base.value.rows }]),
  ];
  return sources
    .map(({ from, value }) => ({
      from,
      rows: new Map(
        recordsOf(value).flatMap((record) => {
          const { data } = QuotaRow.safeParse(record);
          return data === undefined ? [] : [[data.region, data] as const];
        }),
      ),
    }))
    .find(({ rows }) => rows.size > 0);
}

function reportKept(
  { sheet, headingRow, columns }: FoundTable<QuotaKey>,
  figures: Readonly<Record<Part, Figures<number> | undefined>>,
  kept: Kept | undefined,
  report: Report,
): void {
  const labels = { industrialTilt: "工业大县倾斜指标", mountainIslandTilt: "山区海岛县倾斜指标" };
  const missing = (["industrialTilt", "mountainIslandTilt"] as const).filter((part) => figures[part] === undefined);
  const place = [sheet, headingRow, columns.get("region") ?? 1] as const;
  if (missing.length > 0) {
    const names = missing.map((part) => `“${labels[part]}”`).join("、");
    const message = kept === undefined ? `表中没有${names}，按没有倾斜指标算` : `表中没有${names}，沿用${kept.from}的数`;
    report.ofCell(...place, { severity: "note", rule: "kept", message, hint: "如不对，在表中补上这一栏" });
  }
  for (const [lacking, formula] of [
    ["factorQuota", "因素分配指标＝推荐名额－倾斜指标"],
    ["quota", "推荐名额＝倾斜指标＋因素分配指标"],
  ] as const) {
    if (figures[lacking] !== undefined) continue;
    report.ofCell(...place, {
      severity: "note",
      rule: "derived",
      message: `表中没有“${formula.split("＝")[0]}”，按${formula}算出`,
    });
  }
}

/** What the rows of the table are made of, beside their own figures. */
interface Sources {
  readonly figures: Readonly<Record<Part, Figures<number> | undefined>>;
  readonly kept: Kept | undefined;
  readonly districts: DistrictNames | undefined;
  /** Tilts for each industrial county; undefined while that is open. */
  readonly each: number | undefined;
}

function quotaRow(table: FoundTable<QuotaKey>, unit: UnitRow, sources: Sources, report: Report): ImportedRow | undefined {
  const { region, row: line } = unit;
  const { figures, kept, districts } = sources;
  if (Object.values(figures).some((column) => column?.wrong.has(region.id))) return undefined;
  const before = kept?.rows.get(region.id);
  const tilts = {
    ...tiltOf("industrialTilt", figures, before, region.id),
    ...tiltOf("mountainIslandTilt", figures, before, region.id),
  };
  const { industrialTilt = 0, mountainIslandTilt = 0 } = tilts;
  const sums = sumsOf(table, unit, figures, industrialTilt + mountainIslandTilt, report);
  const named = districts === undefined ? before?.industrialDistricts : districts.get(region.id);
  if (sums === undefined || !agrees(table, unit, named, industrialTilt, sources.each, report)) return undefined;
  const row = { region: region.id, ...tilts, ...sums, ...(named === undefined ? {} : { industrialDistricts: named }) };
  return { row, region, sheet: table.sheet, line };
}

/** A tilt as the table has it, or as it was where the table has no such column; nothing where it is blank. */
function tiltOf<Tilt extends "industrialTilt" | "mountainIslandTilt">(
  part: Tilt,
  figures: Sources["figures"],
  before: QuotaRow | undefined,
  id: string,
): { readonly [Key in Tilt]?: number } {
  const column = figures[part];
  const value = column === undefined ? before?.[part] : column.values.get(id);
  return value === undefined ? {} : ({ [part]: value } as { readonly [Key in Tilt]?: number });
}

/** The two figures that must tie out with the tilts; one of them may be missing from the table. */
function sumsOf(
  { sheet }: FoundTable<QuotaKey>,
  { row, region }: UnitRow,
  { factorQuota: factors, quota: quotas }: Readonly<Record<Part, Figures<number> | undefined>>,
  tilts: number,
  report: Report,
): Pick<QuotaRow, "factorQuota" | "quota"> | undefined {
  const refuse = (column: number, rule: string, message: string, hint: string) => {
    report.ofCell(sheet, row, column, { rule, message, hint });
    return undefined;
  };
  const factor = factors?.values.get(region.id);
  const quota = quotas?.values.get(region.id);
  if (factor === undefined && quota !== undefined) {
    if (quota >= tilts) return { factorQuota: quota - tilts, quota };
    const message = `${region.name}：推荐名额 ${quota} 少于倾斜指标 ${tilts}`;
    return refuse(quotas?.column ?? 1, "sum", message, "核对推荐名额，或在表中写明倾斜指标");
  }
  const sum = tilts + (factor ?? 0);
  if (quota === undefined || quota === sum) return { factorQuota: factor ?? 0, quota: sum };
  const message = `${region.name}：倾斜指标 ${tilts} + 因素分配指标 ${factor} = ${sum}，与推荐名额 ${quota} 不符`;
  const addresses = [factors, quotas].flatMap((column) => (column === undefined ? [] : [cellAddress(row, column.column)]));
  return refuse(quotas?.column ?? 1, "sum", message, `核对 ${addresses.join("、")} 和倾斜指标`);
}

function eachIndustrial(state: BatchState): number | undefined {
  const { tilt } = state.own("quotas.yaml");
  return isRecord(tilt) && typeof tilt.industrial === "number" ? tilt.industrial : undefined;
}

/** A city's own tilt is what its named districts bring (附件1注1). */
function agrees(
  { sheet, columns }: FoundTable<QuotaKey>,
  { row, region }: UnitRow,
  districts: readonly string[] | undefined,
  tilt: number,
  each: number | undefined,
  report: Report,
): boolean {
  if (districts === undefined || each === undefined || districts.length * each === tilt) return true;
  const column = columns.get("industrialDistricts") ?? columns.get("industrialTilt") ?? columns.get("region") ?? 1;
  report.ofCell(sheet, row, column, {
    rule: "districts",
    message: `${region.name}：属工业大县的区有 ${districts.length} 个（${districts.join("、")}），每个倾斜 ${each} 个，与工业大县倾斜指标 ${tilt} 不符`,
    hint: columns.has("industrialDistricts")
      ? "核对所列的区和工业大县倾斜指标"
      : "核对工业大县倾斜指标；区有变化的，在表中加“属工业大县的区”一栏写明",
  });
  return false;
}

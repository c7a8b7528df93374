import { type Diagnostic, type Sourced, suggest } from "@gongwen/diagnostics";
import type { IndicatorRow, IndicatorsFile, OpenQuotasFile, Region, RegionsFile } from "@gongwen/schema";

/** The files that indicators are held against. */
export interface IndicatorSources {
  readonly regions: Sourced<RegionsFile>;
  readonly quotas: Sourced<OpenQuotasFile>;
  readonly indicators: Sourced<IndicatorsFile>;
}

/** One problem of the indicators, before its place. */
interface Doubt {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly path: readonly (string | number)[];
  readonly severity?: "warning";
}

/** Every unit once, kinds that fit the unit, coefficients exactly when they count. */
export function checkIndicators(sources: IndicatorSources): Diagnostic[] {
  const { indicators, quotas } = sources;
  const byId = new Map(sources.regions.value.regions.map((region) => [region.id, region]));
  const doubts: Doubt[] = [
    ...wrongRegions(indicators.value.rows, byId),
    ...indicators.value.rows.flatMap((row, index) => {
      const region = byId.get(row.region);
      if (region === undefined || region.level === "city") return [];
      const own = [...wrongKinds(row, region), ...wrongCoefficient(row, region, quotas.value)];
      return own.map((doubt) => ({ ...doubt, path: ["rows", index, ...doubt.path] }));
    }),
    ...movedOutWithoutTilt(indicators.value.rows, byId, quotas.value),
  ];
  return doubts.map((doubt): Diagnostic => {
    const { path, severity = "error", rule, message, hint } = doubt;
    return { severity, rule, message, ...indicators.place(path), hint };
  });
}

function wrongRegions(rows: readonly IndicatorRow[], byId: ReadonlyMap<string, Region>): Doubt[] {
  const ids = rows.map(({ region }) => region);
  const rule = "allocate/regions";
  const wrong = ids.flatMap((id, index): Doubt[] => {
    const path = ["rows", index, "region"];
    const region = byId.get(id);
    if (region === undefined) return [{ rule, message: `没有代码为 ${id} 的地区`, hint: nearest(id, byId), path }];
    if (region.level === "city") return [{ rule, message: `${region.name}由程序算出，不能写`, hint: "删去这一行", path }];
    if (ids.indexOf(id) === index) return [];
    return [{ rule, message: `${region.name}有两行指标`, hint: "删去其中一行", path }];
  });
  const missing = [...byId.values()].filter(({ id, level }) => level !== "city" && !ids.includes(id));
  const absent = missing.map(({ id, name }) => {
    return { rule, message: `缺少${name}的指标`, hint: `加一行 region: "${id}"`, path: ["rows"] };
  });
  return [...wrong, ...absent];
}

function nearest(id: string, byId: ReadonlyMap<string, Region>): string {
  const near = suggest(id, byId.keys());
  return near === undefined ? "核对 regions.yaml" : `是不是 ${near}（${byId.get(near)?.name}）？`;
}

const kinds = [
  { flag: "industrialCounty", list: "industrialDistricts", name: "工业大县" },
  { flag: "mountainIsland", list: "mountainIslandDistricts", name: "山区海岛县" },
] as const;

/** A county is of a kind or not; a city's own names those of its districts that are. */
function wrongKinds(row: IndicatorRow, region: Region): Doubt[] {
  const rule = "allocate/kind";
  return kinds.flatMap(({ flag, list, name }): Doubt[] => {
    const names = row[list] ?? [];
    if (region.level !== "city-own") {
      const hint = `删去 ${list}；${region.name}属${name}的写 ${flag}: true`;
      return row[list] === undefined ? [] : [{ rule, message: `${region.name}不是市本级，不能列出所辖的区`, hint, path: [list] }];
    }
    const flagged = row[flag] === undefined ? [] : [flag];
    return [
      ...flagged.map((path) => ({
        rule,
        message: `${region.name}是市本级，按所辖的区倾斜`,
        hint: `删去 ${flag}，把属${name}的区写进 ${list}`,
        path: [path],
      })),
      ...names.flatMap((district, index) => wrongDistrict(district, index, names, region, list)),
    ];
  });
}

function wrongDistrict(district: string, index: number, names: readonly string[], region: Region, list: string): Doubt[] {
  const rule = "allocate/kind";
  const path = [list, index];
  const own = region.districts ?? [];
  if (!own.includes(district)) {
    return [
      { rule, message: `${district}不是${region.name}所辖的区`, hint: `${region.name}所辖：${own.join("、") || "无"}`, path },
    ];
  }
  return names.indexOf(district) === index ? [] : [{ rule, message: `${district}写了两次`, hint: "删去其中一个", path }];
}

/** The coefficient counts from the second year on, and then every unit has one (附件1注3). */
function wrongCoefficient(
  row: IndicatorRow,
  { name }: Region,
  { performanceCoefficientEnabled: counts }: OpenQuotasFile,
): Doubt[] {
  const rule = "allocate/performance";
  if (counts && row.performance === undefined) {
    return [{ rule, message: `缺少${name}的培育绩效系数`, hint: "补上 performance；没有增减的写 1", path: [] }];
  }
  if (counts || row.performance === undefined) return [];
  const hint = "删去 performance，或把 quotas.yaml 的 performanceCoefficientEnabled 改为 true";
  return [{ rule, message: `${name}：本批次培育绩效系数不纳入，却写了系数`, hint, path: ["performance"] }];
}

/** Counties that were moved out are supported like the others for some years (附件1注1); which years, a person judges. */
function movedOutWithoutTilt(rows: readonly IndicatorRow[], byId: ReadonlyMap<string, Region>, quotas: OpenQuotasFile): Doubt[] {
  return rows.flatMap((row, index) => {
    const region = byId.get(row.region);
    if (region === undefined) return [];
    const supported = row.mountainIsland === true ? [region.name] : (row.mountainIslandDistricts ?? []);
    const named = [region.name, ...(region.districts ?? [])].filter((name) => quotas.movedOut.includes(name));
    return named
      .filter((name) => !supported.includes(name))
      .map((name) => ({
        rule: "allocate/moved-out",
        severity: "warning" as const,
        message: `${name}是山区海岛调出县，没有按山区海岛县倾斜`,
        hint: `调出县前 ${quotas.supportPolicy.keepYears} 年保持支持政策，核对是否仍在期内`,
        path: ["rows", index],
      }));
  });
}

import type { Allocation } from "@gongwen/allocation";
import type { IndicatorRow, QuotaRow, Region } from "@gongwen/schema";
import { editYaml, withHeadComment, type YamlEdit, type YamlValue } from "@gongwen/source";
import { type Explanation, nameIn } from "./explanation/explanation.ts";
import type { AllocationSources } from "./read-allocation.ts";
import { headLines, inputFact } from "./rows-mark.ts";
import { ruleWords, totalsOf } from "./rule-words.ts";

/** The rows of the quota table; a tilt that a unit doesn't have is left out, which prints as a blank cell. */
export function quotaRows({ units }: Allocation, { indicators }: Pick<AllocationSources, "indicators">): QuotaRow[] {
  const given = new Map(indicators.value.rows.map((row) => [row.region, row]));
  return units.map(({ id, industrialTilt, mountainIslandTilt, factorQuota, quota }) => ({
    region: id,
    ...(industrialTilt === 0 ? {} : { industrialTilt }),
    ...(mountainIslandTilt === 0 ? {} : { mountainIslandTilt }),
    factorQuota,
    quota,
    ...districtsOf(given.get(id)),
  }));
}

function districtsOf(row: IndicatorRow | undefined): Pick<QuotaRow, "industrialDistricts"> {
  return row?.industrialDistricts === undefined ? {} : { industrialDistricts: row.industrialDistricts };
}

/**
 * `quotas.yaml` with the rows and with how they came about at its head; everything else stays as it is.
 *
 * @param facts one a line
 */
export function writeQuotas(
  text: string,
  rows: readonly QuotaRow[],
  facts: readonly string[],
  regions: readonly Region[],
): string {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const cityOf = (row: QuotaRow | undefined) => byId.get(byId.get(row?.region ?? "")?.city ?? "");
  const edits = rows.map((row, index): YamlEdit => {
    const city = cityOf(row);
    const begins = city !== undefined && city !== cityOf(rows[index - 1]);
    const comment = byId.get(row.region)?.name;
    return { path: ["rows", index], value: row as YamlValue, comment, before: begins ? city.officialName : undefined };
  });
  const plain = text.replaceAll("\r\n", "\n");
  const written = withHeadComment(editYaml(plain, [{ path: ["rows"], value: [] }, ...edits]), headLines(plain, facts, rows));
  return text === plain ? written : written.replaceAll("\n", "\r\n");
}

/** How the rows came about, one fact a line, for the head of the file. */
export function quotaFacts({ rules, coefficient, allocation, regions, inputs }: Explanation): string[] {
  const totals = totalsOf(allocation);
  const sums = `工业大县倾斜 ${totals.industrialTilt}＋山区海岛县倾斜 ${totals.mountainIslandTilt}＋因素分配 ${totals.factorQuota}＝推荐名额 ${totals.quota}`;
  return [
    ...ruleWords(rules, coefficient, (id) => nameIn(regions, id)).map(({ item, words }) => `${item}：${words}`),
    `合计：${sums}`,
    ...inputs.map(({ item, input }) => inputFact(item, input)),
  ];
}

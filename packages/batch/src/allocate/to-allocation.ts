import { type AllocationRules, decimal, type Unit } from "@gongwen/allocation";
import type { AllocationFile, IndicatorRow, OpenQuotasFile, Region } from "@gongwen/schema";
import type { AllocationSources } from "./read-allocation.ts";

/** The units as the computation takes them, in the order of the quota table. */
export function unitsOf({ regions, indicators, quotas }: AllocationSources): Unit[] {
  const rows = new Map(indicators.value.rows.map((row) => [row.region, row]));
  return regions.value.regions.flatMap((region) => {
    const row = rows.get(region.id);
    return row === undefined ? [] : [unitOf(region, row, quotas.value)];
  });
}

function unitOf({ id, city }: Region, row: IndicatorRow, { performanceCoefficientEnabled }: OpenQuotasFile): Unit {
  const { enterprises, industrialFirms, performance = 1 } = row;
  return {
    id,
    city,
    enterprises,
    industrialFirms,
    performance: decimal(performanceCoefficientEnabled ? String(performance) : "1"),
    industrialCounties: row.industrialDistricts?.length ?? Number(row.industrialCounty ?? false),
    mountainIslandCounties: row.mountainIslandDistricts?.length ?? Number(row.mountainIsland ?? false),
  };
}

/** The rules of both files together: what the notice says, and what it leaves open. */
export function rulesOf(
  { method, total, stages, rounding, ties, limits }: AllocationFile,
  { weights, tilt }: OpenQuotasFile,
): AllocationRules {
  const own = new Map((limits?.regions ?? []).map(({ region, ...limit }) => [region, defined(limit)]));
  const common = { of: limits?.of ?? ("factor" as const), ...defined({ min: limits?.min, max: limits?.max }), own };
  return { method, total, stages, rounding, ties, weights, tilt, limits: common };
}

function defined({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

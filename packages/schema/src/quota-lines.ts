import type { QuotaLine, QuotaTotals } from "./facts.ts";
import type { QuotaRow } from "./quotas.ts";
import type { Region } from "./region.ts";

/**
 * The rows of the quota table in printing order: units as published, cities with the sums of their units.
 *
 * @param regions the regions in printing order, each city before its units
 * @param rows one for each unit; a unit without a row is left out
 */
export function quotaLines(regions: readonly Region[], rows: readonly QuotaRow[]): QuotaLine[] {
  const byRegion = new Map(rows.map((row) => [row.region, row]));
  const units = regions.filter((region) => region.level !== "city");
  const ofCity = (city: Region) => units.filter((unit) => unit.city === city.id).flatMap((unit) => byRegion.get(unit.id) ?? []);
  return regions
    .flatMap((region): Omit<QuotaLine, "number">[] => {
      const head = { region: region.id, name: region.name, level: region.level };
      if (region.level === "city") return [{ ...head, ...sumQuotas(ofCity(region)) }];
      const row = byRegion.get(region.id);
      return row === undefined ? [] : [{ ...head, ...publishedParts(row) }];
    })
    .map((line, index) => ({ number: index + 1, ...line }));
}

/** The four columns added up; a blank part counts nothing. */
export function sumQuotas(rows: readonly QuotaRow[]): QuotaTotals {
  const sum = (value: (row: QuotaRow) => number | undefined) => rows.reduce((total, row) => total + (value(row) ?? 0), 0);
  return {
    industrialTilt: sum((row) => row.industrialTilt),
    mountainIslandTilt: sum((row) => row.mountainIslandTilt),
    factorQuota: sum((row) => row.factorQuota),
    quota: sum((row) => row.quota),
  };
}

function publishedParts(row: QuotaRow): Pick<QuotaLine, "industrialTilt" | "mountainIslandTilt" | "factorQuota" | "quota"> {
  return {
    industrialTilt: row.industrialTilt ?? null,
    mountainIslandTilt: row.mountainIslandTilt ?? null,
    factorQuota: row.factorQuota,
    quota: row.quota,
  };
}

import type { Sourced } from "@gongwen/diagnostics";
import type { QuotaRow, QuotasFile, RegionsFile } from "@gongwen/schema";
import { openText } from "./stand-in.ts";

interface Read {
  readonly regions: Sourced<RegionsFile> | undefined;
  readonly quotas: Sourced<QuotasFile> | undefined;
}

/** Where the quotas are open as a whole, a row with open numbers for each unit: the table of a draft then has all its rows. */
export function withOpenQuotas<Data extends Read>(data: Data): Data {
  const { regions, quotas } = data;
  if (regions === undefined || quotas === undefined || quotas.value.rows[0]?.region !== openText) return data;
  const units = regions.value.regions.filter(({ level }) => level !== "city");
  const open = { industrialTilt: Number.NaN, mountainIslandTilt: Number.NaN, factorQuota: Number.NaN, quota: Number.NaN };
  const rows = units.map(({ id }): QuotaRow => ({ region: id, ...open }));
  return { ...data, quotas: { ...quotas, value: { ...quotas.value, rows } } };
}

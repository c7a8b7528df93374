import type { Region } from "@gongwen/schema";
import type { WantedItem, WantedRecord } from "./record-edits.ts";

/** A record about a region, `region` being its id. */
export type RegionRecord = WantedRecord & { readonly region: string };

/** Records in the order of the quota table, each with its region's name behind it, a city's under its name: as a person would write them. */
export function regionItems(regions: readonly Region[], records: readonly RegionRecord[]): WantedItem[] {
  const byRegion = new Map(records.map((record) => [record.region, record]));
  let city: string | undefined;
  return regions.flatMap((region): WantedItem[] => {
    const record = byRegion.get(region.id);
    if (record === undefined) return [];
    const begins = region.city !== city;
    city = region.city;
    const cityName = regions.find(({ id }) => id === city)?.officialName;
    return [{ record, comment: region.name, ...(begins && cityName !== undefined ? { before: cityName } : {}) }];
  });
}

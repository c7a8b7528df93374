import type { Facts, QuotaLine } from "./facts.ts";
import type { BatchData } from "./project-data.ts";
import type { Region } from "./region.ts";
import type { RegionFacts } from "./region-facts.ts";
import { withoutSubtotal } from "./table-name.ts";

/** What the templates of a region's package may say of one region, for every region in the order of the quota table. */
export function deriveRegions(data: BatchData, facts: Facts): RegionFacts[] {
  const lines = new Map(facts.quota.lines.map((line) => [line.region, line]));
  return data.regions.flatMap((region) => {
    const line = lines.get(region.id);
    return line === undefined ? [] : [regionFacts(region, line, data, facts)];
  });
}

function regionFacts(region: Region, line: QuotaLine, data: BatchData, facts: Facts): RegionFacts {
  const city = data.regions.find(({ id }) => id === region.city) ?? region;
  const hotline = data.contacts.hotlines.find((one) => one.city === city.id)?.phone;
  const bare = region.name.replace(/(本级|小计)$/, "");
  const { economy, finance } = region.offices ?? {};
  return {
    id: region.id,
    level: region.level,
    isCity: region.level === "city",
    name: withoutSubtotal(region.name),
    documentName: region.documentName,
    self: selfName(region),
    economyBureau: `${bare}经信局`,
    financeBureau: `${bare}财政局`,
    ...(economy === undefined ? {} : { economyOffice: economy }),
    ...(finance === undefined ? {} : { financeOffice: finance }),
    registered: registeredPlace(region, city.officialName, facts.program.province),
    city: { name: city.officialName, ...(hotline === undefined ? {} : { hotline }) },
    ...quotaParts(line),
    units: unitsOf(region, data, facts),
  };
}

/** The form prints ＿省＿市（区）＿县: the last word of each name stands there already. Which district of a city's own is not known. */
function registeredPlace({ level, officialName }: Region, city: string, province: string): RegionFacts["registered"] {
  const bare = (name: string) => name.replace(/[省市区县]$/, "");
  const head = { province: bare(province), county: "" };
  switch (level) {
    case "city":
    case "city-own":
      return { ...head, city: bare(city) };
    case "district":
    case "county-level-city":
      return { ...head, city: `${city}${bare(officialName)}` };
    case "county":
      return { ...head, city: bare(city), county: bare(officialName) };
  }
}

/** 本市、县（市、区） is 本市, 本县 or 本区, by what the region is. */
function selfName({ level }: Region): string {
  switch (level) {
    case "city":
    case "city-own":
    case "county-level-city":
      return "本市";
    case "county":
      return "本县";
    case "district":
      return "本区";
  }
}

function quotaParts({ quota, industrialTilt, mountainIslandTilt, factorQuota }: QuotaLine) {
  return {
    quota,
    factorQuota: factorQuota ?? 0,
    ...(industrialTilt === null ? {} : { industrialTilt }),
    ...(mountainIslandTilt === null ? {} : { mountainIslandTilt }),
  };
}

function unitsOf(region: Region, { regions }: BatchData, { quota }: Facts): RegionFacts["units"] {
  if (region.level !== "city") return [];
  const own = new Set(regions.flatMap(({ id, city, level }) => (city === region.id && level !== "city" ? [id] : [])));
  return quota.lines
    .filter((line) => own.has(line.region))
    .map((line) => ({ id: line.region, name: line.name, ...quotaParts(line) }));
}

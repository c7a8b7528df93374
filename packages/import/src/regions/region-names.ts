import { suggest } from "@gongwen/diagnostics";
import type { Region } from "@gongwen/schema";
import { squeeze } from "../table/squeeze.ts";

/** What a row is about, by the words in its region cell. */
export type RowName =
  | { readonly kind: "unit"; readonly region: Region }
  /** A city by its name: its subtotal where there are figures, otherwise a heading over its units. */
  | { readonly kind: "city"; readonly city: Region }
  /** 市本级 without the city's name. */
  | { readonly kind: "own" }
  /** 小计 without a name. */
  | { readonly kind: "subtotal" }
  /** 合计 and the like: the whole province, or the city that another column names. */
  | { readonly kind: "total" }
  /** A district of a city's own, which has no row. */
  | { readonly kind: "district"; readonly own: Region }
  | { readonly kind: "unknown"; readonly near?: string };

/** Tells rows by their names. */
export interface RegionNames {
  find(text: string): RowName;
  /** 330109, or 330100-T for a city. */
  byCode(code: string): Region | undefined;
}

const province = "浙江省";

/**
 * The names of all regions, long and short: 萧山区, 萧山, 杭州市萧山区, 杭州萧山, 浙江省杭州市萧山区; 杭州市本级, 杭州本级; 杭州市小计, 杭州市,
 * 杭州.
 *
 * @param regions the regions in the order of the quota table
 */
export function regionNames(regions: readonly Region[]): RegionNames {
  const names = new Map<string, RowName>();
  const add = (name: string, found: RowName) => {
    for (const full of [name, `${province}${name}`]) if (!names.has(full)) names.set(full, found);
  };
  const cityOf = (region: Region) => regions.find(({ id }) => id === region.city) ?? region;
  for (const region of regions) {
    for (const name of namesOf(region, cityOf(region).officialName)) add(squeeze(name), kindOf(region));
  }
  for (const own of regions.filter(({ level }) => level === "city-own")) {
    for (const district of own.districts ?? []) {
      for (const prefix of prefixes(cityOf(own).officialName)) add(squeeze(`${prefix}${district}`), { kind: "district", own });
    }
  }
  const known = regions.map(({ name }) => name);
  return {
    find: (text) => {
      const name = squeeze(text).replace(/[*※:]+$/g, "");
      return names.get(name) ?? names.get(name.replace(/\([^()]*\)$/, "")) ?? commonName(name) ?? unknown(name, known);
    },
    byCode: (code) => regions.find(({ id }) => id === code),
  };
}

function kindOf(region: Region): RowName {
  return region.level === "city" ? { kind: "city", city: region } : { kind: "unit", region };
}

function namesOf({ level, name, officialName, documentName }: Region, city: string): string[] {
  const short = shortName(city);
  switch (level) {
    case "city":
      return ["", "小计", "合计", "总计", "汇总"].flatMap((end) => [`${city}${end}`, `${short}${end}`]);
    case "city-own":
      return [name, documentName, `${city}市本级`, `${short}本级`, `${short}市级`];
    default:
      return prefixes(city).flatMap((prefix) =>
        [name, officialName, documentName, shortName(name)].map((words) => `${prefix}${words}`),
      );
  }
}

/** With the city's name, its short name, or without. */
function prefixes(city: string): string[] {
  return ["", city, shortName(city)];
}

/** 萧山 for 萧山区. A name of two characters has no short form. */
function shortName(name: string): string {
  return name.length > 2 ? name.replace(/[市区县]$/, "") : name;
}

function commonName(name: string): RowName | undefined {
  const bare = name.replace(/\([^()]*\)$/, "");
  if (/^(市?本级|市级)$/.test(bare)) return { kind: "own" };
  if (/^(全市)?小计$/.test(bare)) return { kind: "subtotal" };
  if (/^(全省|浙江省|全省各地)?(合计|总计|共计|总和)$|^(全省|浙江省|全市合计)$/.test(bare)) return { kind: "total" };
  return undefined;
}

function unknown(name: string, known: readonly string[]): RowName {
  const near = suggest(name, known) ?? known.find((one) => name.length >= 2 && one.startsWith(name.slice(0, 2)));
  return near === undefined ? { kind: "unknown" } : { kind: "unknown", near };
}

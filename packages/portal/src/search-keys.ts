import { type Html, html } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import { fileName } from "./paths.ts";
import { spoken } from "./spoken.ts";

/** The names by which a region is looked for: as tables have it, its own, and those of the districts that a 市本级 stands for. */
function searchNames(region: Region): string[] {
  return [...new Set([fileName(region), region.officialName, region.documentName, ...(region.districts ?? [])])];
}

/** Two pages list all regions, and to find how a name is spoken takes long. */
const known = new WeakMap<Region, Html>();

/** What the search in the page reads: names, and their syllables in the same order. */
export function searchKeys(region: Region): Html {
  const keys = known.get(region) ?? findKeys(region);
  known.set(region, keys);
  return keys;
}

function findKeys(region: Region): Html {
  const names = searchNames(region);
  return html` data-names="${names.join("|")}" data-spoken="${names.map(spoken).join("|")}"`;
}

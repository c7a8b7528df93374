import type { Facts, QuotaLine, Region } from "@gongwen/schema";
import type { PortalFile, PortalModel } from "./model.ts";

/** The model with its look-ups: what every page asks. */
export interface Site extends PortalModel {
  readonly cities: readonly City[];
  readonly lineOf: (region: Region) => QuotaLine | undefined;
  /** A region's files, or those that belong to all for null, in the order of their paths. */
  readonly filesOf: (region: string | null) => readonly PortalFile[];
  /** 2025年浙江省重点专精特新中小企业申报, as the website for filing calls it. */
  readonly name: string;
}

/** A city with its units, in printing order. */
export interface City {
  readonly region: Region;
  readonly units: readonly Region[];
}

/** Puts a model's parts in order. */
export function siteOf(model: PortalModel): Site {
  const lines = new Map(model.facts.quota.lines.map((line) => [line.region, line]));
  const files = filesByRegion(model.files);
  return {
    ...model,
    cities: citiesOf(model.regions),
    lineOf: ({ id }) => lines.get(id),
    filesOf: (region) => files.get(region) ?? [],
    name: `${model.facts.batch.year}年${model.facts.portal.column}`,
  };
}

function filesByRegion(files: readonly PortalFile[]): ReadonlyMap<string | null, readonly PortalFile[]> {
  const found = new Map<string | null, PortalFile[]>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const others = found.get(file.region);
    if (others === undefined) found.set(file.region, [file]);
    else others.push(file);
  }
  return found;
}

function citiesOf(regions: readonly Region[]): City[] {
  const units = regions.filter(({ level }) => level !== "city");
  return regions.flatMap((region) =>
    region.level === "city" ? [{ region, units: units.filter(({ city }) => city === region.id) }] : [],
  );
}

/** A city's line for questions; undefined where the notice gives none. */
export function hotlineOf({ hotlines }: Facts, city: Region): string | undefined {
  return hotlines.find((hotline) => hotline.city === city.officialName)?.phone;
}

/** One document of a region in one format. */
export function fileOf(site: Site, region: Region, document: string): PortalFile | undefined {
  return site.filesOf(region.id).find((file) => file.document === document);
}

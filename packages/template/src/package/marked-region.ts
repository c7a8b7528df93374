import type { Slot } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";
import type { Places } from "./places.ts";

type Path = readonly (string | number)[];

/** What templates compare or ask for: it stands as it is, and regions in which it differs are composed apart. */
const literal = new Set(["level", "isCity"]);

/**
 * A region whose words are places, for a template that is rendered once for all regions of one shape. What a condition may ask
 * for stays true or false: values that are none (0, no words) stay as they are, and so does what is not there.
 */
export function markedRegion(region: RegionFacts, places: Places): Readonly<Record<string, unknown>> {
  return marked(region, [], places) as Readonly<Record<string, unknown>>;
}

function marked(value: unknown, path: Path, places: Places): unknown {
  if (Array.isArray(value)) return value.map((item, index) => marked(item, [...path, index], places));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, [...path, key], places)]));
  }
  if (isLiteral(value, path)) return value;
  const slot: Slot = { type: "slot", name: path.join("."), text: places.add((region) => String(valueAt(region, path) ?? "")) };
  return [slot];
}

/** The same for all regions that may share one composition. */
export function regionShape(region: RegionFacts): string {
  return JSON.stringify(shape(region, []));
}

function shape(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => shape(item, [...path, index]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, item]) => [key, shape(item, [...path, key])]);
  }
  return isLiteral(value, path) ? value : null;
}

function isLiteral(value: unknown, path: Path): boolean {
  return typeof value === "boolean" || !value || literal.has(String(path.at(-1)));
}

function valueAt(region: RegionFacts, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key], region);
}

import { suggest } from "@gongwen/diagnostics";
import type { RegionFacts } from "@gongwen/schema";

/** A build was asked for a region that the batch doesn't have; the message is Chinese. */
export class UnknownRegionError extends Error {
  override readonly name = "UnknownRegionError";
}

/**
 * The regions that a build was narrowed to, in the batch's order.
 *
 * @param names ids or names (`330109`, `萧山区`, `330100-T`, `杭州市`)
 * @throws {UnknownRegionError} for a name that no region has
 */
export function selectRegions(regions: readonly RegionFacts[], names: readonly string[]): RegionFacts[] {
  const known = regions.flatMap(({ id, name }) => [id, name]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const near = suggest(unknown, known);
    const hint = near === undefined ? "写推荐名额表中的名称，如萧山区，或地区代码，如 330109" : `是否要写 ${near}`;
    throw new UnknownRegionError(`没有地区 ${unknown}，${hint}`);
  }
  return regions.filter(({ id, name }) => names.includes(id) || names.includes(name));
}

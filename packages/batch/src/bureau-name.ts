import type { Region } from "@gongwen/schema";

/** How tables call a region's 经信局: the name in the quota table without 本级 or 小计, as in 萧山区经信局. */
export function economyBureau({ name }: Region): string {
  return `${name.replace(/(本级|小计)$/, "")}经信局`;
}

import type { Division } from "./division.ts";
import { divisions } from "./divisions.ts";

/** The division of a region's id (`330109`, `330100-T`). */
export function divisionOf(id: string): Division | undefined {
  return divisions.find((division) => division.id === id);
}

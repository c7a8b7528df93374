import type { RegionLevel } from "../region.ts";

/** A row of the quota table as an administrative division (GB/T 2260). */
export interface Division {
  /** The region's id: six digits, and `-T` for a city's subtotal. */
  readonly id: string;
  /** 行政区划代码; a city's own districts have the city's. */
  readonly code: string;
  /** 萧山区, 杭州市本级, 杭州市小计: as the table prints it. */
  readonly name: string;
  /** 萧山区, 杭州市, 景宁畲族自治县. */
  readonly officialName: string;
  readonly level: RegionLevel;
  /** Id of the city that it belongs to; a city's own id. */
  readonly city: string;
}

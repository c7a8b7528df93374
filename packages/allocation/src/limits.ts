import type { AllocationRules, Unit } from "./rules.ts";

/** The fewest and the most places of the factor quota. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
}

/** The places that a unit gets for its kind, whatever its indicators. */
export function tiltsOf({ industrialCounties, mountainIslandCounties }: Unit, { tilt }: AllocationRules) {
  return {
    industrialTilt: industrialCounties * tilt.industrial,
    mountainIslandTilt: mountainIslandCounties * tilt.mountainIsland,
  };
}

/** Both tilts together. */
export function tiltOf(unit: Unit, rules: AllocationRules): number {
  const { industrialTilt, mountainIslandTilt } = tiltsOf(unit, rules);
  return industrialTilt + mountainIslandTilt;
}

/** A unit's floor and cap; of the whole quota, its tilts count towards both. */
export function unitBounds(unit: Unit, rules: AllocationRules): Bounds {
  const { limits } = rules;
  const own = limits.own.get(unit.id);
  return bounds(own?.min ?? limits.min, own?.max ?? limits.max, limits.of === "quota" ? tiltOf(unit, rules) : 0);
}

/** A city's own floor and cap. */
export function cityBounds(city: string, units: readonly Unit[], rules: AllocationRules): Bounds {
  const own = rules.limits.own.get(city);
  const tilts = rules.limits.of === "quota" ? units.reduce((sum, unit) => sum + tiltOf(unit, rules), 0) : 0;
  return bounds(own?.min, own?.max, tilts);
}

function bounds(min = 0, max: number | undefined, tilts: number): Bounds {
  return { min: Math.max(0, min - tilts), ...(max === undefined ? {} : { max: max - tilts }) };
}

/** What is left of floor and cap when some places have been given out already. */
export function boundsAfter({ min, max }: Bounds, got: number): Bounds {
  return { min: Math.max(0, min - got), ...(max === undefined ? {} : { max: Math.max(0, max - got) }) };
}

import type { Allocation, AllocationProblem, Run, UnitQuota } from "./allocation.ts";
import { apportion } from "./apportion.ts";
import { compare, fraction, zero } from "./fraction.ts";
import { type Bounds, boundsAfter, cityBounds, tiltOf, tiltsOf, unitBounds } from "./limits.ts";
import { type AllocationRules, type Factor, factors, type Unit } from "./rules.ts";
import { shareOut } from "./share-out.ts";
import { singleFactor, sumOf, type WeightOf, weightedSum } from "./weights.ts";

/** An allocation, or every reason that could be found why there is none. */
export type Allocated = Allocation | { readonly problems: readonly AllocationProblem[] };

/**
 * Computes the quota of every unit, exactly.
 *
 * @param units in the order of the quota table: it decides ties where the rules say so; ids of units and cities all differ
 */
export function allocate(units: readonly Unit[], rules: AllocationRules): Allocated {
  const tilts = units.reduce((sum, unit) => sum + tiltOf(unit, rules), 0);
  const factorPlaces = rules.total.of === "factor" ? rules.total.places : rules.total.places - tilts;
  const problems = doubts(units, rules, tilts);
  if (problems.length > 0) return { problems };
  const runs = rules.rounding === "once" ? together(units, rules, factorPlaces) : eachByItself(units, rules, factorPlaces);
  if ("problems" in runs) return runs;
  return { factorPlaces, units: units.map((unit) => quotaOf(unit, runs.runs, rules)), runs: runs.runs };
}

type Runs = { readonly runs: readonly Run[] } | { readonly problems: readonly AllocationProblem[] };

function doubts(units: readonly Unit[], rules: AllocationRules, tilts: number): AllocationProblem[] {
  const { places } = rules.total;
  const idle = factors.filter((factor) => rules.weights[factor] > 0 && sumOf(units, factor) === 0);
  const over = units.filter((unit) => (unitBounds(unit, rules).max ?? 0) < 0);
  return [
    ...idle.map((factor) => ({ kind: "no-indicator" as const, factor })),
    ...(rules.total.of === "quota" && tilts > places ? [{ kind: "tilts" as const, tilts, places }] : []),
    ...(over.length > 0 ? [{ kind: "tilts-over-cap" as const, ids: over.map(({ id }) => id) }] : []),
  ];
}

function together(units: readonly Unit[], rules: AllocationRules, places: number): Runs {
  const weightOf = weightedSum(units, rules.weights);
  return runOf(units, rules, { places, weightOf, before: [] });
}

/** The places go to the factors by their weights first. The second factor keeps to what the first has left of floors and caps. */
function eachByItself(units: readonly Unit[], rules: AllocationRules, places: number): Runs {
  const claims = factors.map((id, index) => {
    return { id, weight: fraction(rules.weights[id]), min: 0, ties: rules.ties.includes("order") ? [-index] : [] };
  });
  const split = apportion(claims, places, rules.method);
  if ("kind" in split) return { problems: [split] };
  const served = split.awards.filter((award) => award.places > 0);
  // No places at all: floors that can't be met must still be told.
  const turns = served.length > 0 ? served : split.awards.filter(({ weight }) => compare(weight, zero) > 0).slice(0, 1);
  return turns.reduce<Runs>(
    (done, award, index) => {
      if ("problems" in done) return done;
      const factor = award.id as Factor;
      const weightOf = singleFactor(units, factor);
      return runOf(units, rules, { places: award.places, weightOf, before: done.runs, factor, last: index === turns.length - 1 });
    },
    { runs: [] },
  );
}

interface RunTask {
  readonly places: number;
  readonly weightOf: WeightOf;
  readonly before: readonly Run[];
  readonly factor?: Factor;
  /** Floors are met by the last run. */
  readonly last?: boolean;
}

function runOf(units: readonly Unit[], rules: AllocationRules, task: RunTask): Runs {
  const { places, weightOf, before, factor, last = true } = task;
  const rest = (bounds: Bounds, ids: readonly string[]): Bounds => {
    const { min, ...cap } = boundsAfter(
      bounds,
      ids.reduce((sum, id) => sum + gotBy(id, before), 0),
    );
    return { min: last ? min : 0, ...cap };
  };
  const boundsOf = (unit: Unit) => rest(unitBounds(unit, rules), [unit.id]);
  const cityBoundsOf = (city: string, own: readonly Unit[]) =>
    rest(
      cityBounds(city, own, rules),
      own.map(({ id }) => id),
    );
  const at = factor === undefined ? {} : { factor };
  const shared = shareOut({ units, rules, places, weightOf, boundsOf, cityBoundsOf });
  if ("problems" in shared) return { problems: shared.problems.map((problem) => ({ ...problem, ...at })) };
  return { runs: [...before, { ...at, stages: shared.stages }] };
}

/** The places of a unit in all runs: a unit stands in one stage of each. */
function gotBy(id: string, runs: readonly Run[]): number {
  const awards = runs.flatMap(({ stages }) => stages.flatMap(({ apportionment }) => apportionment.awards));
  return awards.filter((award) => award.id === id).reduce((sum, award) => sum + award.places, 0);
}

function quotaOf(unit: Unit, runs: readonly Run[], rules: AllocationRules): UnitQuota {
  const { id, city } = unit;
  const tilts = tiltsOf(unit, rules);
  const factorQuota = gotBy(id, runs);
  return { id, city, ...tilts, factorQuota, quota: tilts.industrialTilt + tilts.mountainIslandTilt + factorQuota };
}

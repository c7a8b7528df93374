import { type Fraction, fraction, over, plus, times, zero } from "./fraction.ts";
import { type AllocationRules, type Factor, factors, type Unit } from "./rules.ts";

/** What a unit is shared out by. */
export type WeightOf = (unit: Unit) => Fraction;

/** A unit's part of all units' indicators, weighted in percent and added up, times its performance coefficient. */
export function weightedSum(units: readonly Unit[], weights: AllocationRules["weights"]): WeightOf {
  const parts = factors
    .filter((factor) => weights[factor] > 0)
    .map((factor) => ({ factor, perUnit: fraction(weights[factor], 100 * sumOf(units, factor)) }));
  return (unit) =>
    times(parts.map(({ factor, perUnit }) => times(fraction(unit[factor]), perUnit)).reduce(plus, zero), unit.performance);
}

/** One indicator times the performance coefficient. */
export function singleFactor(units: readonly Unit[], factor: Factor): WeightOf {
  const whole = fraction(sumOf(units, factor));
  return (unit) => times(over(fraction(unit[factor]), whole), unit.performance);
}

export function sumOf(units: readonly Unit[], factor: Factor): number {
  return units.reduce((sum, unit) => sum + unit[factor], 0);
}

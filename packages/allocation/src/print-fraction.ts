import { ceilingOf, type Fraction, floorOf, fraction, plus, times } from "./fraction.ts";

/** How a number that needs more places than there are is rounded. */
export type Rounding = "nearest" | "up";

/**
 * The number with so many decimal places, all of them written: `12.3400`.
 *
 * @param rounding to the nearest, halves upwards; or upwards, for a number that has to suffice
 */
export function decimalText(value: Fraction, places: number, rounding: Rounding = "nearest"): string {
  const scaled = times(value, fraction(10n ** BigInt(places)));
  const units = rounding === "up" ? ceilingOf(scaled) : floorOf(plus(scaled, fraction(1, 2)));
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The number exactly: `52`, `52 3/7`. */
export function exactText({ numerator, denominator }: Fraction): string {
  if (denominator === 1n) return String(numerator);
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;
  return whole === 0n ? `${rest}/${denominator}` : `${whole} ${rest < 0n ? -rest : rest}/${denominator}`;
}

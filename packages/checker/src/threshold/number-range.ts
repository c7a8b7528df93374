/** Numbers between two ends; `to` is Infinity where there is no upper end. Of whole numbers both ends belong to the range. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly withFrom: boolean;
  readonly withTo: boolean;
}

/** What a unit counts: 项 and 家 come whole, 万元 and % in any fraction. */
export type Domain = "whole" | "decimal";

const wholeUnits: ReadonlySet<string> = new Set([
  "项",
  "个",
  "家",
  "人",
  "名",
  "次",
  "件",
  "份",
  "台",
  "套",
  "笔",
  "年",
  "款",
  "种",
]);

/** The numbers that a unit can have, from 0 up. */
export function domainOf(unit: string): Domain {
  return wholeUnits.has(unit) ? "whole" : "decimal";
}

/**
 * Cuts the numbers from 0 up at some bounds, so that a comparison with any of the bounds has one answer in each piece: the bounds
 * themselves, and what lies between them. Pieces without a number are left out.
 */
export function cutAt(bounds: readonly number[], domain: Domain): NumberRange[] {
  const cuts = [...new Set(bounds)].filter((bound) => bound >= 0).sort((a, b) => a - b);
  const ends = [...cuts, Number.POSITIVE_INFINITY];
  const pieces = ends.flatMap((end, index): NumberRange[] => {
    const start = cuts[index - 1];
    const below = { from: start ?? 0, to: end, withFrom: start === undefined, withTo: false };
    const point = { from: end, to: end, withFrom: true, withTo: true };
    return end === Number.POSITIVE_INFINITY ? [below] : [below, point];
  });
  const fitted = domain === "whole" ? pieces.map(toWhole) : pieces;
  return fitted.filter(({ from, to, withFrom, withTo }) => from < to || (from === to && withFrom && withTo));
}

/** The same whole numbers, with ends that belong to the range. */
function toWhole({ from, to, withFrom, withTo }: NumberRange): NumberRange {
  const first = withFrom ? Math.ceil(from) : Math.floor(from) + 1;
  const last = to === Number.POSITIVE_INFINITY ? to : withTo ? Math.floor(to) : Math.ceil(to) - 1;
  return { from: first, to: last, withFrom: true, withTo: last !== Number.POSITIVE_INFINITY };
}

/** One number of a range. */
export function sampleOf({ from, to, withFrom }: NumberRange): number {
  if (withFrom) return from;
  return to === Number.POSITIVE_INFINITY ? from + 1 : (from + to) / 2;
}

/** True when no number lies between the first range and the second. */
export function touches(first: NumberRange, second: NumberRange, domain: Domain): boolean {
  if (first.to === second.from) return first.withTo || second.withFrom;
  return domain === "whole" && second.from === first.to + 1;
}

/** `恰好为1000万元`, `大于800万元、小于1000万元`, `不小于3项`. */
export function rangeText({ from, to, withFrom, withTo }: NumberRange, unit: string): string {
  if (from === to) return `恰好为${from}${unit}`;
  const low = from === 0 && withFrom ? [] : [`${withFrom ? "不小于" : "大于"}${from}${unit}`];
  const high = to === Number.POSITIVE_INFINITY ? [] : [`${withTo ? "不大于" : "小于"}${to}${unit}`];
  return [...low, ...high].join("、");
}

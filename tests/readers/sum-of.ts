import { cellRange, cellsOf } from "./cell-range.ts";

/**
 * Computes a formula that only adds: cells, ranges in SUM, and +.
 *
 * @param formula without `=`
 * @throws Error for anything else
 */
export function sumOf(formula: string, numberAt: (address: string) => number): number {
  const inner = formula.replace(/SUM\(([^()]*)\)/g, "$1");
  return inner
    .split(/[+,]/)
    .map((term) => term.trim())
    .flatMap((term) => cellsOf(cellRange(term)))
    .reduce((sum, address) => sum + numberAt(address), 0);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Domain, domainOf, type NumberRange, rangeText } from "../src/threshold/number-range.ts";
import { proveThreshold } from "../src/threshold/prove-threshold.ts";
import type { Statement } from "../src/threshold/statement.ts";

function statement(words: string): Statement {
  const [, demand = "", sign = "", value] = /^(!?)(>=|<=|>|<)(.+)$/.exec(words) ?? [];
  const comparison = ({ ">": "gt", ">=": "gte", "<": "lt", "<=": "lte" } as const)[sign as ">"];
  return { place: words, words, comparison, value: Number(value), demands: demand === "!" };
}

/** `1000 contradicted: fails by !>1000, meets by <1000`. */
function prove(domain: Domain, ...words: string[]): string[] {
  const places = (statements: readonly Statement[]) => statements.map(({ place }) => place).join(" ");
  return proveThreshold(words.map(statement), domain).map(
    ({ values, kind, meets, fails }) => `${rangeText(values, "")} ${kind}: ${places(fails)} | ${places(meets)}`,
  );
}

describe("proveThreshold", () => {
  test.each<[Domain, string[], string[]]>([
    // The notice of 2025: exactly 1000 is short of the condition, and meets the other passages.
    ["decimal", ["!>1000", "<1000", ">=1000", "<1000"], ["恰好为1000 contradicted: !>1000 | <1000 >=1000 <1000"]],
    // Cases that leave the value itself out.
    ["decimal", [">1000", "<1000"], ["恰好为1000 uncovered: >1000 | <1000"]],
    ["decimal", [">=1000", "<1000"], []],
    ["decimal", [">1000", "<=1000"], []],
    // One passage decides the rest by its reverse.
    ["decimal", ["<2"], []],
    ["decimal", ["!>=2"], []],
    // Of whole numbers 超过2 is 不低于3, of decimals it isn't.
    ["whole", [">2", "<3"], []],
    ["decimal", [">2", "<3"], ["大于2、小于3 contradicted: <3 | >2"]],
    ["whole", ["!>=3", "<2"], ["恰好为2 contradicted: !>=3 | <2"]],
    // Two numbers for one threshold: all between them, told once.
    ["decimal", [">=1000", "<800"], ["不小于800、小于1000 uncovered: >=1000 | <800"]],
    ["whole", [">=5", "<3"], ["不小于3、不大于4 uncovered: >=5 | <3"]],
    ["decimal", [">=0.5", "<=0.5"], ["恰好为0.5 contradicted: <=0.5 | >=0.5"]],
    // Ends that are open: what lies at and under the lower number, what lies over the upper.
    ["decimal", [">10", ">20"], ["大于10、不大于20 contradicted: >20 | >10"]],
    ["decimal", [], []],
  ])("%s %j", (domain, words, want) => expect(prove(domain, ...words)).toEqual(want));
});

describe("proveThreshold against brute force", () => {
  const comparisons = ["gt", "gte", "lt", "lte"] as const;
  const statements = (step: number) =>
    fc.array(
      fc.record({
        place: fc.constant(""),
        words: fc.constant(""),
        comparison: fc.constantFrom(...comparisons),
        value: fc.integer({ min: 0, max: 6 }).map((value) => value * step),
        demands: fc.boolean(),
      }),
      { maxLength: 6 },
    );
  /** Whether a statement accepts a value, and whether it says so itself; written anew, with nothing of the prover's. */
  const accepts = ({ comparison, value: bound }: Statement, value: number) =>
    comparison === "gt" || comparison === "lte" ? value > bound : value >= bound;
  const speaks = ({ comparison, value: bound, demands }: Statement, value: number) =>
    demands || (comparison[0] === "g" ? value > bound : value < bound) || (comparison.endsWith("e") && value === bound);

  test.each<[Domain, number, number]>([
    ["whole", 1, 1],
    ["decimal", 1, 0.25],
    ["whole", 0.5, 1],
    ["decimal", 0.5, 0.125],
  ])("%s numbers, bounds in steps of %d: every value up to 8 is reported when and as it must be", (domain, step, grain) => {
    fc.assert(
      fc.property(statements(step), (given) => {
        const found = proveThreshold(given, domain);
        for (let value = 0; value <= 8; value += grain) {
          const yes = given.filter((each) => accepts(each, value));
          const divided = yes.length > 0 && yes.length < given.length;
          const kind = given.some((each) => speaks(each, value)) ? "contradicted" : "uncovered";
          const holding = found.filter(({ values }) => holds(values, value));
          expect(holding.map((each) => [each.kind, each.meets])).toEqual(divided ? [[kind, yes]] : []);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("ranges come in order, hold a number each, and no two could be one", () => {
    fc.assert(
      fc.property(statements(1), (given) => {
        const found = proveThreshold(given, "decimal");
        for (const [index, { values, kind, meets }] of found.entries()) {
          expect(values.from < values.to || (values.withFrom && values.withTo)).toBe(true);
          const next = found[index + 1];
          if (next === undefined) continue;
          expect(values.to <= next.values.from).toBe(true);
          const isNeighbour = values.to === next.values.from && (values.withTo || next.values.withFrom);
          expect(isNeighbour && kind === next.kind && meets.length === next.meets.length).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["项", "whole"],
  ["家", "whole"],
  ["万元", "decimal"],
  ["%", "decimal"],
])("%s is counted in %s numbers", (unit, want) => expect(domainOf(unit)).toBe(want));

function holds({ from, to, withFrom, withTo }: NumberRange, value: number): boolean {
  return (withFrom ? value >= from : value > from) && (withTo ? value <= to : value < to);
}

import type { Threshold } from "@gongwen/schema";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";
import { domainOf, rangeText } from "../threshold/number-range.ts";
import { type Disagreement, proveThreshold } from "../threshold/prove-threshold.ts";
import type { Statement } from "../threshold/statement.ts";
import { statementsOf } from "../threshold/statements-of.ts";

const openings: Readonly<Record<Disagreement["kind"], string>> = {
  contradicted: "各处结论不同",
  uncovered: "没有一处说到",
};

export const numThresholdBoundary: DocumentRule = {
  name: "num/threshold-boundary",
  severity: "warning",
  why: "每一个数值，各处表述都应当说到，并得出同一结论",
  *check({ facts: { thresholds }, passages }) {
    for (const threshold of Object.values(thresholds)) yield* disagreements(threshold, passages);
  },
};

function* disagreements(threshold: Threshold, passages: readonly Passage[]): Generator<Finding> {
  const { label, value, unit } = threshold;
  if (Number.isNaN(value)) return;
  const number = `${value}${unit}`;
  for (const { values, kind, meets, fails } of proveThreshold(statementsOf(threshold, passages), domainOf(unit))) {
    yield {
      message: `${label}${rangeText(values, unit)}时${openings[kind]}：按${list(fails)}不合要求，按${list(meets)}合乎要求`,
      hint: `统一用“不低于${number}”和“不足${number}”，或统一用“超过${number}”和“不超过${number}”`,
      span: passages.find(({ text }) => fails.some(({ words }) => unbroken(text).includes(words)))?.span,
    };
  }
}

function list(statements: readonly Statement[]): string {
  return statements.map(({ place, words }) => `${place}“${words}”`).join("、");
}

import { type BoundaryWording, boundaryWordings, type Threshold } from "@gongwen/schema";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";

type ThresholdPassage = Threshold["passages"][string];

export const numThresholdBoundary: DocumentRule = {
  name: "num/threshold-boundary",
  severity: "warning",
  why: "恰好等于门槛的情形，各处表述应当得出同一结论",
  *check({ facts: { thresholds }, passages }) {
    for (const threshold of Object.values(thresholds)) yield* boundary(threshold, passages);
  },
};

function* boundary({ label, value, unit, passages: cited }: Threshold, passages: readonly Passage[]): Generator<Finding> {
  const meets = Object.values(cited).filter(({ wording }) => valueMeets(wording));
  const fails = Object.values(cited).filter(({ wording }) => !valueMeets(wording));
  if (meets.length === 0 || fails.length === 0) return;
  const number = `${value}${unit}`;
  const words = (passage: ThresholdPassage) => `${passage.wording}${number}${passage.suffix ?? ""}`;
  const list = (side: readonly ThresholdPassage[]) => side.map((passage) => `${passage.place}“${words(passage)}”`).join("、");
  yield {
    message: `${label}恰好为${number}时各处结论不同：按${list(fails)}不合要求，按${list(meets)}合乎要求`,
    hint: `统一用“不低于${number}”和“不足${number}”，或统一用“超过${number}”和“未超过${number}”`,
    span: passages.find(({ text }) => fails.some((passage) => unbroken(text).includes(words(passage))))?.span,
  };
}

/** Whether the value itself falls on the side of the greater values. */
function valueMeets(wording: BoundaryWording): boolean {
  const comparison = boundaryWordings[wording];
  return comparison === "gte" || comparison === "lt";
}

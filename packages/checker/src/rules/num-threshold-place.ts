import type { Threshold } from "@gongwen/schema";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";

type ThresholdPassage = Threshold["passages"][string];

/** Where the data say that a threshold is cited, the words stand: sections that are dropped or moved take their numbers along. */
export const numThresholdPlace: DocumentRule = {
  name: "num/threshold-place",
  severity: "warning",
  why: "提示企业和审核人员时引用门槛的出处，出处须与通知相符",
  *check({ facts: { thresholds }, passages }) {
    for (const { label, value, unit, passages: cited } of Object.values(thresholds)) {
      for (const passage of Object.values(cited)) yield* misplaced(label, `${value}${unit}`, passage, passages);
    }
  },
};

function* misplaced(
  label: string,
  number: string,
  { wording, suffix = "", place }: ThresholdPassage,
  passages: readonly Passage[],
): Generator<Finding> {
  const words = `${wording}${number}${suffix}`;
  const citing = passages.filter(({ text }) => unbroken(text).includes(words));
  const [first] = citing;
  if (citing.some(({ where }) => place.startsWith(where))) return;
  if (first === undefined) {
    const message = `${label}的表述“${words}”（${place}）没有印出`;
    const span = passages.find((passage) => passage.span !== undefined)?.span;
    yield { message, hint: "在 criteria.yaml 中删去这处表述，或在模板中用上", span };
    return;
  }
  const message = `${label}“${words}”的出处写作“${place}”，印在${first.where}`;
  yield { message, hint: `在 criteria.yaml 中改为“${first.where}”`, span: first.span };
}

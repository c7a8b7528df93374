import { passageHolds, thresholdWords } from "../../threshold.ts";
import type { PackageCheck } from "../package-check.ts";

/** Only what the veto excludes is refused: an amount that the passages leave open is for a person to decide. */
export const underMinimum: PackageCheck = {
  rule: "package/under-minimum",
  why: "推进计划投资不足的列为一票否决项，不得推荐",
  *find({ investments }, { facts: { thresholds } }) {
    const threshold = thresholds.planInvestment;
    const veto = threshold?.passages.veto;
    if (threshold === undefined || veto === undefined) return;
    for (const [index, { investment }] of investments.entries()) {
      if (!passageHolds(veto, investment, threshold.value)) continue;
      const words = `“${thresholdWords(threshold, "veto")}”（${veto.place}）`;
      const message = `投资总额 ${investment} ${threshold.unit}，属于${words}，不得推荐`;
      yield { path: ["investments", index, "investment"], message, hint: "核对投资总额；属实的，不推荐这家企业" };
    }
  },
};

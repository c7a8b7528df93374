import { dataRule } from "../data-rule.ts";

/** The weights of the factors add up to 100. */
export const quotaWeights = dataRule({
  name: "quota/weights",
  severity: "error",
  why: "两项因素的权重合计 100%",
  needs: ["quotas"],
  *find({ quotas }) {
    const { enterprises, industrialFirms } = quotas.value.weights;
    if (enterprises + industrialFirms === 100) return;
    yield {
      message: `因素权重 ${enterprises} + ${industrialFirms} = ${enterprises + industrialFirms}，不是 100`,
      ...quotas.place(["weights"]),
      hint: "两项权重合计应为 100",
    };
  },
});

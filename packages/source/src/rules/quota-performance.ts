import { dataRule } from "../data-rule.ts";

/** The coefficient rests on the results of earlier batches: the first has none, every later one counts them. */
export const quotaPerformance = dataRule({
  name: "quota/performance",
  severity: "warning",
  why: "首批没有培育绩效，第二批起纳入（附件1注3）",
  needs: ["batch", "quotas"],
  *find({ batch, quotas }) {
    const first = batch.value.batch.ordinal === 1;
    if (quotas.value.performanceCoefficientEnabled !== first) return;
    const message = first ? "首批还没有培育绩效，培育绩效系数却已纳入" : "第二批起应纳入培育绩效系数";
    const hint = `改为 ${String(!first)}，或核对批次序号`;
    yield { message, ...quotas.place(["performanceCoefficientEnabled"]), hint };
  },
});

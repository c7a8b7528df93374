import type { PackageCheck } from "../package-check.ts";

/** Each table and the plan itself name the plan, and two of them the investment. */
export const planDiffers: PackageCheck = {
  rule: "package/plan-differs",
  why: "汇总表中的推进计划名称和投资总额应与推进计划一致",
  *find({ recommendations, investments, plans }) {
    const planOf = new Map(plans.map((plan) => [plan.enterprise, plan]));
    for (const [table, rows] of [["recommendations", recommendations] as const, ["investments", investments] as const]) {
      for (const [index, { enterprise, plan: name }] of rows.entries()) {
        const plan = planOf.get(enterprise);
        if (plan === undefined || plan.name === name) continue;
        const message = `推进计划名称“${name}”与推进计划中的“${plan.name}”不同`;
        yield { path: [table, index, "plan"], message, hint: "改成一致" };
      }
    }
    for (const [index, { enterprise, investment }] of investments.entries()) {
      const plan = planOf.get(enterprise);
      if (plan === undefined || plan.investment === investment) continue;
      const message = `投资总额 ${investment} 万元与推进计划中的 ${plan.investment} 万元不同`;
      yield { path: ["investments", index, "investment"], message, hint: "改成一致" };
    }
  },
};

import type { PackageCheck } from "../package-check.ts";

export const plansOfList: PackageCheck = {
  rule: "package/plans-of-list",
  why: "推荐的每家企业都须提出推进计划",
  *find({ recommendations, plans }) {
    const listed = new Set(recommendations.map(({ enterprise }) => enterprise));
    const planned = new Set(plans.map(({ enterprise }) => enterprise));
    for (const [index, { enterprise }] of recommendations.entries()) {
      if (planned.has(enterprise)) continue;
      yield {
        path: ["recommendations", index, "enterprise"],
        message: `没有“${enterprise}”的推进计划`,
        hint: "补上推进计划，或核对名称",
      };
    }
    for (const [index, { enterprise }] of plans.entries()) {
      if (listed.has(enterprise)) continue;
      yield {
        path: ["plans", index, "enterprise"],
        message: `推荐名单汇总表中没有“${enterprise}”`,
        hint: "删去这份推进计划，或核对名称",
      };
    }
  },
};

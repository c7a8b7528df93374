import type { PackageCheck } from "../package-check.ts";

export const oneTableOnly: PackageCheck = {
  rule: "package/one-table-only",
  why: "推荐名单和投资情况两张汇总表的企业应当相同",
  *find({ recommendations, investments }) {
    const listed = new Set(recommendations.map(({ enterprise }) => enterprise));
    const invested = new Set(investments.map(({ enterprise }) => enterprise));
    for (const [index, { enterprise }] of recommendations.entries()) {
      if (invested.has(enterprise)) continue;
      const message = `投资情况汇总表中没有“${enterprise}”`;
      yield { path: ["recommendations", index, "enterprise"], message, hint: "补上这家企业的投资情况，或核对名称" };
    }
    for (const [index, { enterprise }] of investments.entries()) {
      if (listed.has(enterprise)) continue;
      const message = `推荐名单汇总表中没有“${enterprise}”`;
      yield { path: ["investments", index, "enterprise"], message, hint: "从投资情况中删去，或核对名称" };
    }
  },
};

import type { PackageCheck } from "../package-check.ts";

export const applicationsOfList: PackageCheck = {
  rule: "package/applications-of-list",
  why: "推荐的每家企业都有申请表，名称与名单一致",
  *find({ recommendations, applications }) {
    if (applications === undefined) return;
    const listed = new Map(recommendations.map(({ creditCode, enterprise }) => [creditCode, enterprise]));
    const applied = new Set(applications.map(({ creditCode }) => creditCode));
    for (const [index, { enterprise, creditCode }] of recommendations.entries()) {
      if (applied.has(creditCode)) continue;
      const message = `没有“${enterprise}”的申请表`;
      yield { path: ["recommendations", index, "creditCode"], message, hint: "补上申请表，或核对统一社会信用代码" };
    }
    for (const [index, { creditCode, company }] of applications.entries()) {
      const enterprise = listed.get(String(creditCode));
      if (enterprise === company) continue;
      const path = ["applications", index, enterprise === undefined ? "creditCode" : "company"];
      const message =
        enterprise === undefined ? `推荐名单汇总表中没有“${company}”` : `企业名称“${company}”与名单中的“${enterprise}”不同`;
      yield { path, message, hint: enterprise === undefined ? "删去这份申请表，或核对统一社会信用代码" : "改成一致" };
    }
  },
};

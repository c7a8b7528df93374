import type { PackageCheck } from "../package-check.ts";

export const overQuota: PackageCheck = {
  rule: "package/over-quota",
  why: "超出推荐名额的不予受理",
  *find({ region, recommendations: { length } }, { facts: { quota } }) {
    const limit = quota.lines.find((line) => line.region === region)?.quota;
    if (limit === undefined || length <= limit) return;
    const message = `推荐 ${length} 家，超出推荐名额 ${limit} 家，超出的不予受理`;
    yield { path: ["recommendations"], message, hint: `保留 ${limit} 家以内` };
  },
};

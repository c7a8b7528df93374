import { dataRule } from "../data-rule.ts";

/** A unit's quota is the sum of its three parts, both as published. */
export const quotaSum = dataRule({
  name: "quota/sum",
  severity: "error",
  why: "推荐名额等于三项指标之和，公布的两处数字互相核对",
  needs: ["regions", "quotas"],
  *find({ regions, quotas }) {
    const names = new Map(regions.value.regions.map(({ id, name }) => [id, name]));
    for (const [index, row] of quotas.value.rows.entries()) {
      const { industrialTilt: industrial = 0, mountainIslandTilt: mountain = 0, factorQuota: factor, quota } = row;
      const sum = industrial + mountain + factor;
      if (sum === quota) continue;
      yield {
        message: `${names.get(row.region) ?? row.region}：工业大县 ${industrial} + 山区海岛 ${mountain} + 因素 ${factor} = ${sum}，与推荐名额 ${quota} 不符`,
        ...quotas.place(["rows", index, "quota"]),
        hint: `改推荐名额为 ${sum}，或核对因素分配指标`,
      };
    }
  },
});

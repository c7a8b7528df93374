import { repeats } from "../../repeats.ts";
import type { PackageCheck } from "../package-check.ts";

/** Names tie the tables together: in each table and among the plans, a name stands once. */
export const duplicateName: PackageCheck = {
  rule: "package/duplicate-name",
  why: "各表按企业名称对应，同一张表中名称不能重复",
  *find({ recommendations, investments, plans }) {
    for (const [table, rows] of Object.entries({ recommendations, investments, plans })) {
      for (const { index, first } of repeats(rows.map(({ enterprise }) => enterprise))) {
        const message = `企业名称与第 ${first + 1} 家相同`;
        yield { path: [table, index, "enterprise"], message, hint: "删去重复的企业，或核对名称" };
      }
    }
  },
};

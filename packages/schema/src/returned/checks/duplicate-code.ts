import { repeats } from "../../repeats.ts";
import type { PackageCheck } from "../package-check.ts";

export const duplicateCode: PackageCheck = {
  rule: "package/duplicate-code",
  why: "一家企业只推荐一次，名称写法不同也是同一家",
  *find({ recommendations }) {
    for (const { index, first } of repeats(recommendations.map(({ creditCode }) => creditCode))) {
      const message = `统一社会信用代码与第 ${first + 1} 家“${recommendations[first]?.enterprise}”相同`;
      yield { path: ["recommendations", index, "creditCode"], message, hint: "删去重复的企业，或核对代码" };
    }
  },
};

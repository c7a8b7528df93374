import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

export const projectsUnfunded: EligibilityRule = {
  id: "condition/projects-unfunded",
  kind: "condition",
  title: "项目未获得其他省级资金支持",
  source: {
    place: "六（一）支持范围",
    passage: () => "已获得省工业与信息化发展专项资金等省级相关专项资金支持的项目不再重复支持",
  },
  needs: knowledge("projectsFunded"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.projectsFunded,
      meets: false,
      met: "拟实施项目没有获得省级相关专项资金支持",
      notMet: "有拟实施项目已获得省级相关专项资金支持",
      otherwise: "unknown",
      open: "申请表不填这一项，须查项目获得省级相关专项资金支持的情况",
    }),
};

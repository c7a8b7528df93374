import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

/** A register tells. That the firm is held by a 小巨人, or holds one, which the form does ask, is another matter. */
export const noLittleGiant: EligibilityRule = {
  id: "condition/no-little-giant",
  kind: "condition",
  title: "不是有效期内的“小巨人”",
  source: { place: "三（一）申报对象及条件", passage: () => "不含有效期内的专精特新“小巨人”企业" },
  needs: knowledge("littleGiantValid"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.littleGiantValid,
      meets: false,
      met: "不是有效期内的专精特新“小巨人”企业",
      notMet: "是有效期内的专精特新“小巨人”企业",
      otherwise: "unknown",
      open: "申请表不填本企业是否为“小巨人”企业，须查专精特新“小巨人”企业名单",
    }),
};

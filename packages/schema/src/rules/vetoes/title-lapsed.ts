import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

/** A title that is valid on application may lapse before the experts meet: another question than the condition's. */
export const titleLapsed: EligibilityRule = {
  id: "veto/title-lapsed",
  kind: "veto",
  title: "称号失效",
  source: { place: "附件3第（3）项", passage: () => "截至专家审核前，该企业的省级专精特新中小企业称号失效" },
  needs: knowledge("titleValidAtReview"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.titleValidAtReview,
      meets: true,
      met: "截至专家审核前，省级专精特新中小企业称号有效",
      notMet: "截至专家审核前，省级专精特新中小企业称号失效",
      otherwise: "unknown",
      open: "须在专家审核前查称号的有效期；专家审核的时间，通知没有写明",
    }),
};

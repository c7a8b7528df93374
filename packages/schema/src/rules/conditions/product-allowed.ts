import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

/** The notice names no catalogue: whoever knows the product decides. */
export const productAllowed: EligibilityRule = {
  id: "condition/product-allowed",
  kind: "condition",
  title: "产品（服务）不属于禁止、限制或淘汰类",
  source: { place: "三（三）其他要求", passage: () => "提供的产品（服务）不属于国家禁止、限制或淘汰类" },
  needs: knowledge("productRestricted"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.productRestricted,
      meets: false,
      met: "提供的产品（服务）不属于国家禁止、限制或淘汰类",
      notMet: "提供的产品（服务）属于国家禁止、限制或淘汰类",
      otherwise: "person-decides",
      open: "通知没有写明依据的目录，由审核人员对照主导产品判定",
    }),
};

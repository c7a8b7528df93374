import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

export const appliedItself: EligibilityRule = {
  id: "condition/applied-itself",
  kind: "condition",
  title: "如实、自主申报",
  source: { place: "七（一）加强组织协调", passage: () => "企业应如实、自主申报，并提供有关佐证材料，不得借助第三方机构申请" },
  needs: knowledge("thirdParty"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.thirdParty,
      meets: false,
      met: "经核实，没有借助第三方机构申请",
      notMet: "经核实，借助了第三方机构申请",
      otherwise: "person-decides",
      open: "是否如实、自主申报，由审核人员对照佐证材料核实",
    }),
};

import { batch, criteria } from "../edit-files.ts";
import type { Change } from "../reference/change-text.ts";
import { at, type FactCase, fact, formYears } from "./fact-case.ts";

export const fundFacts: readonly FactCase[] = [
  fact("fund.name", [batch("fund.name", "省强企专项资金")], ...at([15, 52, 146], "省中小企业发展专项资金", "省强企专项资金")),
  fact("fund.firstTranche", [batch("fund.firstTranche", 80)], [198, "85%", "80%"]),
  fact(
    "fund.implementationYears, with the plan's horizon, the years of the goals and the end of the project window",
    [batch("fund.implementationYears", 3)],
    [162, "满一年、满二年", "满一年、满二年、满三年"],
    [196, "2年", "3年"],
    ...at([241, 249], "未来2年", "未来3年"),
    [1005, "2026年12月31日", "2027年12月31日"],
    [1153, "满一年满二年", "满一年满二年满三年"],
    ...at([1155, 1163, 1171, 1182], "——————", "————————"),
  ),
  fact("fund.installments", [batch("fund.installments", 3)], [196, "分两次", "分三次"]),
  fact(
    "fund.regulation.title",
    [batch("fund.regulation.title", "浙江省强企专项资金管理办法")],
    [294, "浙江省中小企业发展专项资金管理办法", "浙江省强企专项资金管理办法"],
  ),
  fact(
    "fund.regulation.number",
    [batch("fund.regulation.number", { agency: "浙财企", year: 2022, serial: 9 })],
    [296, "浙财建〔2021〕178号", "浙财企〔2022〕9号"],
  ),
];

export const planFacts: readonly FactCase[] = [
  fact(
    "plan.minInvestment",
    [criteria("thresholds.planInvestment.value", 1200)],
    ...at([93, 200, 204, 1373], "1000万元", "1200万元"),
  ),
  fact("ip.minGranted", [criteria("thresholds.classOnePatents.value", 3)], [1375, "不足2项", "不足3项"]),
  fact("plan.maxProjects", [batch("plan.maxProjects", 2)], ...at([995, 997], "过3个", "过2个"), { drop: [1114, 1147] }),
  fact("plan.keyIndicatorsApprox", [batch("plan.keyIndicatorsApprox", 12)], [239, "10个", "12个"]),
  fact(
    "plan.goalSlotsPerCategory",
    [batch("plan.goalSlotsPerCategory", 2)],
    ...[1161, 1169, 1177, 1188, 1199].map((line) => ({ drop: [line, line] as const })),
    ...(
      [
        [1165, 4, 3],
        [1167, 5, 4],
        [1173, 7, 5],
        [1175, 8, 6],
        [1184, 10, 7],
        [1186, 11, 8],
        [1195, 13, 9],
        [1197, 14, 10],
      ] as const
    ).map(([line, from, to]): Change => [line, `目标${from}`, `目标${to}`]),
  ),
  fact(
    "form.referenceYearCount",
    [batch("form.referenceYearCount", 2)],
    ...formYears("2021年2022年2023年", "2022年2023年"),
    ...at([664, 666], "人人人", "人人"),
    ...at(
      [668, 674, 678, 680, 682, 684, 686, 688, 690, 692, 696, 698, 877].filter((line) => line !== 680),
      "万元万元万元",
      "万元万元",
    ),
    ...at([676, 680, 694, 885, 890], "%%%", "%%"),
  ),
  fact(
    "form.shareYearCount",
    [batch("form.shareYearCount", 1)],
    [830, "2022年2023年", "2023年"],
    [835, "国际市场占有率:%国际市场占有率:%", "国际市场占有率:%"],
    [840, "国内市场占有率:%国内市场占有率:%", "国内市场占有率:%"],
  ),
  fact(
    "criteria.lookbackYears",
    [criteria("lookbackYears", 5)],
    ...at([109, 1367, 964], "近三年", "近五年"),
    ...at([914, 926, 940, 948, 968], "近3年", "近5年"),
  ),
  fact("criteria.exchanges", [criteria("exchanges.2", "新交所")], ...at([87, 1357, 658], "北交所", "新交所")),
  fact("criteria.overseas", [criteria("overseas", "海外")], ...at([87, 1357, 658], "境外", "海外")),
  fact(
    "criteria.violations",
    [criteria("violations", "重大事故以及违法违规行为")],
    ...at(
      [109, 1367],
      "重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为",
      "重大事故以及违法违规行为",
    ),
  ),
  fact(
    "criteria.blacklists",
    [criteria("blacklists", "失信名单")],
    ...at([105, 1371], "经营异常名录或严重失信主体名单", "失信名单"),
  ),
  fact("criteria.focusFields", [criteria("focusFields.4", "未来空间")], [36, "未来产业等领域", "未来空间等领域"]),
];

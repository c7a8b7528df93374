import { quotas } from "../edit-files.ts";
import { type FactCase, fact } from "./fact-case.ts";

export const quotaFacts: readonly FactCase[] = [
  fact(
    "a unit's quota, with its city's subtotal and the total",
    [quotas("rows.1.factorQuota", 30), quotas("rows.1.quota", 31)],
    [386, "81141150", "81143152"],
    [390, "12829", "13031"],
    [541, "3632532600", "3632534602"],
  ),
  fact("a unit's blank tilt that becomes 0", [quotas("rows.6.industrialTilt", 0)], [400, "8桐庐县44", "8桐庐县044"]),
  fact(
    "quota.weights",
    [quotas("weights.enterprises", 60), quotas("weights.industrialFirms", 40)],
    [557, "70%、30%", "60%、40%"],
  ),
  fact("quota.tilt.mountainIsland", [quotas("tilt.mountainIsland", 2)], [543, "各倾斜一个", "各倾斜两个"]),
  fact(
    "quota.tilt.industrial, with the city's own row that follows from it",
    [quotas("tilt.industrial", 2), quotas("rows.0.industrialTilt", 6), quotas("rows.0.quota", 58)],
    [386, "81141150", "111141153"],
    [388, "35255", "65258"],
    [541, "3632532600", "3932532603"],
    [543, "各倾斜1个", "各倾斜2个"],
    [547, "为3个", "为6个"],
  ),
  fact(
    "quota.ownDistrictsNote",
    [quotas("rows.0.industrialDistricts", ["钱塘区", "西湖区", "上城区"])],
    [545, "滨江区", "西湖区"],
  ),
  fact(
    "quota.supportPolicyRef, number",
    [quotas("supportPolicy.number", { agency: "浙政发", year: 2025, serial: 1 })],
    [551, "浙政办发〔2024〕32号", "浙政发〔2025〕1号"],
  ),
  fact(
    "quota.supportPolicyRef, title",
    [quotas("supportPolicy.title", "浙江省人民政府关于山区海岛县的通知")],
    [
      547,
      "浙江省人民政府办公厅关于印发支持山区海岛调出县巩固发展成果走好共富特色之路若干政策的通知",
      "浙江省人民政府关于山区海岛县的通知",
    ],
  ),
  fact("region.flags.movedOut, the years kept", [quotas("supportPolicy.keepYears", 2)], [551, "前三年", "前两年"]),
];

import { batch, quotas } from "../edit-files.ts";
import { at, type FactCase, fact, formYears } from "./fact-case.ts";

export const batchFacts: readonly FactCase[] = [
  fact(
    "batch.year with the dates of its batch, and what follows from it: budget, portal, form, project window",
    [
      batch("batch.year", 2026),
      batch("program.period", { from: 2026, to: 2028 }),
      batch("notice.issueDate", "2025-11-07"),
      batch("schedule.enterpriseDeadline", "2025-11-17"),
      batch("schedule.submitDeadline", "2025-11-18"),
    ],
    [34, "2025—2027年", "2026—2028年"],
    [42, "2025年首批", "2026年首批"],
    [128, "2024年11月17日", "2025年11月17日"],
    [130, "2025年浙江省", "2026年浙江省"],
    [146, "2025年省中小", "2026年省中小"],
    ...at([349, 566], "2025年浙江省", "2026年浙江省"),
    [372, "2024年11月8日", "2025年11月7日"],
    ...formYears("2021年2022年2023年", "2022年2023年2024年"),
    [700, "2024年经营", "2025年经营"],
    [830, "2022年2023年", "2023年2024年"],
    [1003, "2025年7月1日", "2026年7月1日"],
    [1005, "2026年12月31日", "2027年12月31日"],
    [1011, "2025年1月1日", "2026年1月1日"],
    [1220, "2025年是否", "2026年是否"],
    [1433, "2025年重点", "2026年重点"],
  ),
  fact(
    "batch.ordinal, in a period that makes it the second, and the performance coefficient that counts from then on",
    [batch("batch.ordinal", 2), batch("program.period", { from: 2024, to: 2026 }), quotas("performanceCoefficientEnabled", true)],
    [34, "2025—2027年", "2024—2026年"],
    [42, "首批", "第二批"],
    [559, "计算方法为：本轮政策实施首年，培育绩效系数暂不纳入。第二年起将根据", "根据"],
    [561, "情况进行测算", "情况测算"],
  ),
  fact("batch.supportCap", [batch("batch.supportCap", 390)], [42, "400家", "390家"]),
  fact(
    "program.period.to, and the number of batches",
    [batch("program.period.to", 2028)],
    [34, "2025—2027年", "2025—2028年"],
    [38, "分三批次", "分四批次"],
  ),
  fact(
    "program.period.from, with the ordinal and the number of batches that follow from it",
    [batch("program.period.from", 2024), batch("batch.ordinal", 2)],
    [34, "2025—2027年", "2024—2027年"],
    [38, "分三批次", "分四批次"],
    [42, "首批", "第二批"],
  ),
  fact("program.shortName", [batch("program.shortName", "省级强企")], { everywhere: "“重点省专”", to: "“省级强企”", count: 30 }),
  fact("program.province", [batch("program.province", "浙东省")], ...at([83, 349, 566, 958, 1433], "浙江省", "浙东省")),
];

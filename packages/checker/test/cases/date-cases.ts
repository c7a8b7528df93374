import { body, entry, form, grid, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const schedule = { enterpriseDeadline: "2024-11-17", submitDeadline: "2024-11-25" };

/** Rules on days and years in the printed words. */
export const dateCases: RuleCases = {
  "date/inclusive": [
    ["于2024年11月17日前报送，2025年7月1日以后完成", ["开头的“2024年11月17日前”“2025年7月1日以后”没有写明是否包括当日"]],
    ["于2024年11月17日（含）前报送，截至2024年11月17日", []],
  ],
  "date/issue-form": [
    [{ parts: { notice: [paragraph("issue-date", "2024年11月08日")] } }, ["成文日期印作“2024年11月08日”，数据中是2024年11月8日"]],
    [{ parts: { notice: [paragraph("issue-date", "2024年11月8日"), paragraph("issue-date-unsealed", "")] } }, []],
  ],
  "date/lead-time": [
    [
      { parts: { notice: [] }, facts: { schedule } },
      ["成文日期（2024年11月8日，星期五）到企业填报截止（2024年11月17日，星期日）只有5个工作日"],
    ],
    [{ parts: { notice: [] } }, []],
  ],
  "date/missing-year": [
    ["于11月18日前报送", ["开头的“于11月18日前报送”没有写年份"]],
    ["于2024年11月18日前报送", []],
  ],
  "date/printed-date": [
    ["于2023年11月29日前报送", ["开头的“于2023年11月29日前报送”中，“2023年11月29日”不是本批次数据中的日期"]],
    ["于11月17日前报送", ["开头的“于11月17日前报送”中，“11月17日”不是本批次数据中的日期"]],
    ["2025年8月完成", ["开头的“2025年8月完成”中，“2025年8月”不是本批次数据中的日期"]],
    ["2024年11月29日、12月6日、2025年7月、2026年12月31日、2024年11月8日", []],
    ["《办法》（2021年9月1日施行）依据《2023年3月5日会议纪要》，2015年8月以来", []],
  ],
  "date/printed-year": [
    ["2024年首批支持400家", ["开头的“2024年首批支持40”中，“2024年”不是本批次数据中的年份"]],
    ["2024—2026年，聚焦产业", ["开头的“2024—2026年，聚焦产业”中，“2024—2026年”不是本批次数据中的年份"]],
    ["2015年以来", []],
    ["2027年下达", ["开头的“2027年下达”中，“2027年”不是本批次数据中的年份"]],
    ["2025—2027年，2025年首批，2025年资金，2024年11月8日", []],
    ["《2023年工作要点》（浙办〔2023〕5号）、《中小企业划型标准规定》（工信部联企业〔2011〕300号）", []],
    // The name of an attachment is no other document's title.
    ["填报《浙江省2024年信息表》（附件2）", ["开头的“填报《浙江省2024年信息表》（附”中，“2024年”不是本批次数据中的年份"]],
    [{ parts: { a2: [form(["指标", "2021年", "2022年", "2024年"], ["营业收入", [entry], [entry], [entry]])] } }, []],
    [{ parts: { a2: [form(["指标", "2020年"], ["营业收入", [entry]])] } }, ["附件2的“2020年”中，“2020年”不是本批次数据中的年份"]],
    // Years that a form asks for are stale in a list.
    [
      { parts: { a7: [grid(["序号", "资料"], ["1", "2022年审计报告"])] } },
      ["附件7表第1行的“2022年审计报告”中，“2022年”不是本批次数据中的年份"],
    ],
    [{ parts: { notice: [body("贯彻2023年全会精神")] }, facts: { notice: notice("2023年全会") } }, []],
  ],
};

function notice(meeting: string) {
  return {
    issuers: [],
    issueDate: "2024-11-08",
    basis: { meetings: [meeting], leaderQuote: "激发涌现更多企业" },
    excludedCity: "宁波",
  };
}

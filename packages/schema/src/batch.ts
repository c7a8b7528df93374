import { z } from "zod";
import { DocumentNumber } from "./document-number.ts";
import { EntryId } from "./entry-id.ts";
import { isoDate } from "./iso-date.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

const year = z.int().min(2000).max(2099);
const copies = z.int().min(1).max(20);

const Batch = z.strictObject({
  year: named("批次年度", year, "与文件夹名一致"),
  ordinal: named("批次序号", z.int().min(1).max(20), "首批为 1"),
  supportCap: named("支持企业数上限", z.int().min(1), "“不超过……家”的数"),
  citation: named("通知的文号", DocumentNumber, "办理说明和代拟稿引用通知时用，不印在通知上").optional(),
});

const Program = z.strictObject({
  province: named("省份", plainText(10)),
  shortName: named("支持对象简称", plainText(20), "不带引号，如 重点省专"),
  period: named("实施期", z.strictObject({ from: named("起始年", year), to: named("终止年", year) })),
});

const Issuer = z.strictObject({
  id: named("标识", EntryId, "contacts.yaml 用它指这个机关"),
  name: named("机关全称", plainText(40)),
  short: named("机关简称", plainText(20)),
});
/** A department that issues the notice: its id in the data, its name in full and in short. */
export type Issuer = z.infer<typeof Issuer>;

const Notice = z.strictObject({
  issuers: named("发文机关", z.array(Issuer).min(1).max(4), "主办机关在前"),
  letterhead: named("发文机关标志", z.boolean(), "是否印红头；纸张已印好红头或不印时写 false"),
  number: DocumentNumber.optional(),
  subject: named("标题事由", plainText(60), "“关于……的通知”中间的文字"),
  keepTogether: named("标题中不拆行的词", z.array(named("词", plainText(20))), "标题断行时不从中间断开"),
  issueDate: named("成文日期", isoDate),
  sealed: named("是否加盖印章", z.boolean()),
  basis: named(
    "依据",
    z.strictObject({
      meetings: named("会议", z.array(named("会议", plainText(40))).min(1)),
      leaderQuote: named("重要指示", plainText(60), "引用的话，不带引号"),
    }),
  ),
  excludedCity: named("不发的市", plainText(10), "不带“市”字，如 宁波"),
  note: named("附注", plainText(60), "不带括号，如 此件公开发布").optional(),
  cc: named("抄送机关", z.array(named("机关", plainText(40))), "没有抄送的写 []"),
  printOffice: named("印发机关", plainText(40)),
  printDate: named("印发日期", isoDate).optional(),
});

const Fund = z.strictObject({
  name: named("资金名称", plainText(40)),
  firstTranche: named("期初下达比例（%）", z.int().min(1).max(100), "实施期初先下达的比例"),
  implementationYears: named("实施期年数", z.int().min(1).max(9)),
  installments: named("下达次数", z.int().min(1).max(9)),
  regulation: named("资金管理办法", z.strictObject({ title: named("文件名称", plainText(80)), number: DocumentNumber })),
});

const Plan = z.strictObject({
  maxProjects: named("项目数上限", z.int().min(1).max(9), "申请表印出的项目数"),
  keyIndicatorsApprox: named("关键指标约数", z.int().min(1).max(99), "“约……个”的数"),
  goalSlotsPerCategory: named("每类目标行数", z.int().min(1).max(9), "申请表目标表中每类目标印出的行数"),
});

const Form = z.strictObject({
  referenceYearCount: named("参考年数", z.int().min(1).max(5), "经营数据逐年填写的年数"),
  shareYearCount: named("市场占有率年数", z.int().min(1).max(5), "市场占有率逐年填写的年数"),
});

const Copies = z.strictObject({
  letter: named("申报文件份数", copies).optional(),
  implementationPlan: named("实施方案份数", copies).optional(),
  recommendation: named("推荐名单汇总表份数", copies).optional(),
  investment: named("投资情况汇总表份数", copies).optional(),
  application: named("申请表份数", copies).optional(),
  evidence: named("佐证材料份数", copies).optional(),
});

/** `data/<batch>/batch.yaml`: the facts of one batch. What can be derived stands in no file: see `Facts`. */
export const BatchFile = z.strictObject({
  basedOn: named("沿用的批次", z.string().regex(/^\d{4}$/, { error: '沿用的批次写年度，加引号，如 "2025"' })).optional(),
  batch: named("批次", Batch),
  program: named("政策", Program),
  notice: named("通知", Notice),
  schedule: named(
    "时间安排",
    z.strictObject({ enterpriseDeadline: named("企业填报截止日期", isoDate), submitDeadline: named("上报截止日期", isoDate) }),
  ),
  portal: named(
    "填报网站",
    z.strictObject({
      name: named("网站名称", plainText(40)),
      url: named("网址", z.string().regex(/^https?:\/\/[!-~]+$/, { error: "网址须以 http:// 或 https:// 开头，不含空格和中文" })),
      column: named("栏目名称", plainText(60), "不带年度，年度由批次给出"),
    }),
  ),
  fund: named("资金", Fund),
  plan: named("推进计划", Plan),
  form: named("申请表", Form),
  copies: named("申报资料份数", Copies, "通知没有规定份数的不写"),
});
export type BatchFile = z.infer<typeof BatchFile>;

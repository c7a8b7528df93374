import { z } from "zod";
import { BatchFile } from "./batch.ts";
import { ContactsFile } from "./contacts.ts";
import { CriteriaFile } from "./criteria.ts";
import { GoalsFile } from "./goals.ts";
import { named } from "./named.ts";
import { QuotasFile } from "./quotas.ts";
import { RegionLevel } from "./region.ts";

const number = z.int();
const text = z.string();
const shape = BatchFile.shape;

/** One printed row of the quota table: a unit as published, or a city with its subtotals. */
export const QuotaLine = z.strictObject({
  number: named("序号", number),
  region: named("地区代码", text),
  name: named("地区", text),
  level: named("级别", RegionLevel),
  industrialTilt: named("工业大县倾斜指标", number.nullable()),
  mountainIslandTilt: named("山区海岛县倾斜指标", number.nullable()),
  factorQuota: named("因素分配指标", number.nullable()),
  quota: named("推荐名额", number),
});
export type QuotaLine = z.infer<typeof QuotaLine>;

const QuotaTotals = z.strictObject({
  industrialTilt: named("工业大县倾斜指标合计", number),
  mountainIslandTilt: named("山区海岛县倾斜指标合计", number),
  factorQuota: named("因素分配指标合计", number),
  quota: named("推荐名额合计", number),
});
/** Sums of the four columns of the quota table. */
export type QuotaTotals = z.infer<typeof QuotaTotals>;

const numberedDocument = z.strictObject({ title: named("文件名称", text), number: named("发文字号", text) });

/**
 * What a template may name: every value of the data files, and what follows from them. A template's `{{path}}` is checked against
 * this schema before anything is rendered. Dates are ISO days (`2024-11-08`); the helper `date` prints them.
 */
export const Facts = z.strictObject({
  batch: shape.batch.omit({ citation: true }).extend({
    citation: named("通知的文号", text, "没有写的，是发文字号").optional(),
    revision: named("修订号", number, "更正记录的条数；首次印发为 0"),
    label: named("批次称谓", text, "首批、第二批……"),
    isFirst: named("是否首批", z.boolean()),
    isLast: named("是否末批", z.boolean(), "实施期最后一批"),
  }),
  program: shape.program.extend({ batchCount: named("批次总数", number) }),
  notice: shape.notice.omit({ number: true }).extend({ number: named("发文字号", text).optional() }),
  schedule: shape.schedule,
  portal: shape.portal,
  fund: shape.fund.omit({ regulation: true }).extend({
    budgetYear: named("预算年度", number),
    years: named("实施期各年", z.array(number)),
    regulation: numberedDocument,
  }),
  plan: shape.plan.extend({
    investmentFrom: named("投资起算日", text),
    completionFrom: named("完成期起", text),
    completionTo: named("完成期止", text),
  }),
  form: shape.form.extend({
    referenceYears: named("参考年", z.array(number)),
    shareYears: named("市场占有率年", z.array(number)),
    estimateYear: named("预计年", number),
    littleGiantYear: named("对标年", number),
  }),
  copies: shape.copies,
  criteria: CriteriaFile.omit({ thresholds: true }),
  thresholds: CriteriaFile.shape.thresholds,
  quota: QuotasFile.omit({ rows: true, supportPolicy: true }).extend({
    supportPolicy: numberedDocument.extend({ keepYears: named("保持支持年数", number) }),
    ownDistricts: named(
      "市本级所辖工业大县",
      z.array(
        z.strictObject({ name: named("地区", text), districts: named("所辖区", z.array(text)), count: named("指标数", number) }),
      ),
    ),
    lines: named("名额表各行", z.array(QuotaLine)),
    total: named("全省合计", QuotaTotals),
  }),
  contacts: named(
    "联系人",
    z.array(
      z.strictObject({
        unit: named("单位", text),
        persons: named(
          "人员",
          z.array(z.strictObject({ name: named("姓名", text), phone: named("电话", text), label: named("电话前的字样", text) })),
        ),
      }),
    ),
  ),
  mailing: ContactsFile.shape.mailing,
  hotlines: named("各设区市咨询电话", z.array(z.strictObject({ city: named("设区市", text), phone: named("电话", text) }))),
  goals: GoalsFile.shape.goals,
  planOutline: GoalsFile.shape.planOutline,
});
export type Facts = z.infer<typeof Facts>;

/**
 * The facts of a batch that other systems take: all but people and their telephone numbers. `json/<batch>/facts.json` of a published
 * batch is one.
 */
export const EditionFacts = Facts.omit({ contacts: true, mailing: true, hotlines: true });
export type EditionFacts = z.infer<typeof EditionFacts>;

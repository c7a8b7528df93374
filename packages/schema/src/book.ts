import { z } from "zod";
import { templateText } from "./edition.ts";
import { EntryId } from "./entry-id.ts";
import { defined, named } from "./named.ts";
import { plainText } from "./plain-text.ts";
import { SheetColumnEntry, SheetName } from "./sheet.ts";

const kind = <const Kind extends string>(name: Kind) =>
  named("种类", z.literal(name), "summary 汇总表，rollup 调度汇总表，review 审核底稿");

const text = (title: string, description?: string) => named(title, templateText, description);

/** A title in lines that stand as they are given; the only words of a workbook's sheets that may name the region. */
const titleLines = named("标题各行", z.array(templateText).min(1).max(3), "只有标题可用 {{region.…}}");

/** A sheet that says how to work with the others. */
const BookGuide = z.strictObject({
  name: named("工作表名", SheetName),
  title: titleLines,
  head: named("表头", z.tuple([templateText, templateText]), "序号和说明"),
  lines: named("说明各条", z.array(templateText).min(1), "序号由程序编；为空的不印"),
});
/** The sheet of a workbook that says how the others are filled in. */
export type BookGuide = z.infer<typeof BookGuide>;

const column = defined("BookColumn", SheetColumnEntry.omit({ key: true }));
/** Columns by key, each with its title: what the composer fills, and in which order it prints is the order here. */
function columns<Key extends string>(titles: Readonly<Record<Key, string>>) {
  const shape = Object.entries<string>(titles).map(([key, title]) => [key, named(title, column)]);
  return named("列", z.strictObject(Object.fromEntries(shape) as { [Each in Key]: typeof column }));
}
/** One column of a workbook's own sheet. */
export type BookColumns = Readonly<Record<string, z.infer<typeof column>>>;

const verdict = <Shape extends z.ZodRawShape>(shape: Shape) => named("结论", z.strictObject(shape), "表头上方的一行");

const title = text("文件标题", "写进文件属性，可用 {{region.…}}");

/** An attachment as the region fills it in. Columns, limits and title are the attachment's. */
const attachmentSheet = {
  attachment: named("附件标识", z.string()),
  header: text("页眉"),
  breakAfter: text("标题在此后换行"),
  prompts: named("各列提示", z.record(EntryId, templateText), "列标识和选中单元格时的提示").optional(),
};
const columnKey = named("列标识", EntryId);

/** 05-06: both summary tables of a unit, and a sheet that finds what is wrong in them. */
const SummaryBook = z.strictObject({
  kind: kind("summary"),
  title,
  guide: named("填写说明", BookGuide),
  list: named(
    "推荐名单",
    z.strictObject({
      ...attachmentSheet,
      enterprise: columnKey,
      required: named("必填各列", z.array(EntryId).min(1)),
    }),
  ),
  investment: named(
    "投资情况",
    z.strictObject({
      ...attachmentSheet,
      enterprise: columnKey,
      taken: named("取自推荐名单的列", z.array(EntryId).min(1), "两表标识相同的列"),
      amount: columnKey,
      goals: named("目标各列的标识开头", EntryId, "各列至少填一列"),
      threshold: named("门槛", z.string()),
      refused: named("须否决的表述", EntryId, "门槛在通知中的一处表述"),
      condition: named("条件的表述", EntryId, "不满足又不至于否决的，口径待确认"),
    }),
  ),
  check: named(
    "校核",
    z.strictObject({
      name: named("工作表名", SheetName),
      title: titleLines,
      head: named("表头", z.tuple([templateText, templateText, templateText, templateText]), "序号、位置、问题和内容"),
      spare: named("超出名额后仍核对的行数", z.int().min(1).max(100)),
      verdict: verdict({
        empty: text("尚未填写时"),
        clean: text("没有问题时"),
        problems: text("有问题时", "{{count}} 为项数"),
      }),
      filled: text("已填家数", "{{filled}} 为家数，{{rows}} 为推荐名额"),
      position: text("位置", "{{sheet}} 为工作表名，{{row}} 为行号"),
      problems: named(
        "各种问题",
        z.strictObject({
          overQuota: text("超出推荐名额"),
          beyond: text("核对范围以下还有内容", "{{row}} 为行号"),
          duplicate: text("企业重复", "{{row}} 为先出现的行号"),
          tooLong: text("超过字数", "{{column}} 为表头，{{length}} 为字数，{{maxLength}} 为上限"),
          missing: text("缺内容", "{{column}} 为表头"),
          noNumber: text("缺序号"),
          onlyInList: text("只在推荐名单中"),
          onlyInInvestment: text("只在投资情况中"),
          noEnterprise: text("有内容而没有企业"),
          notNumber: text("不是数字"),
          refused: text("达不到门槛", "{{value}} 为所填的数"),
          open: text("恰为门槛"),
          noGoal: text("没有目标"),
        }),
      ),
      notes: named("表注", z.array(templateText)).optional(),
    }),
  ),
});
/** The words of a unit's 汇总表: both sheets of sums, and the sheet that checks them. */
export type SummaryBook = z.infer<typeof SummaryBook>;

/** A city's: one row for each of its units. */
const RollupBook = z.strictObject({
  kind: kind("rollup"),
  title,
  sheet: named(
    "调度汇总",
    z.strictObject({
      name: named("工作表名", SheetName),
      title: titleLines,
      header: text("页眉"),
      columns: columns({
        number: "序号列",
        unit: "单位列",
        quota: "名额列",
        recommended: "推荐家数列",
        documentNumber: "文号列",
        received: "收到日期列",
        problems: "问题列",
      }),
      total: text("合计行名称"),
      notes: named("表注", z.array(templateText)),
    }),
  ),
});
/** The words of a city's 调度汇总表, in which it follows its units. */
export type RollupBook = z.infer<typeof RollupBook>;

const answers = named(
  "核查结论",
  z.strictObject({ yes: named("是", plainText(4)), no: named("否", plainText(4)), open: named("待核", plainText(4)) }),
);

/** The judgement of one list of items over all applicants. */
const ReviewMatrix = z.strictObject({
  name: named("工作表名", SheetName),
  title: titleLines,
  group: text("各项的上层表头"),
  itemHead: text("各项表头", "{{number}} 为序号，{{item}} 为要求"),
  result: named("结论列", column),
  evidence: named("依据列", column),
  checker: named("核查人列", column),
  item: named("各项的列", SheetColumnEntry.omit({ key: true, head: true, field: true })),
  states: named(
    "各种结论",
    z.strictObject({
      passed: text("通过"),
      failed: text("不通过", "{{count}} 为项数"),
      open: text("有待核的", "{{count}} 为项数"),
      unfinished: text("没有填完的", "{{count}} 为项数"),
    }),
  ),
});
/** One sheet of a 审核底稿, on which every applicant is held against a list of rules. */
export type ReviewMatrix = z.infer<typeof ReviewMatrix>;

/** 10: a unit's own worksheet over all its applicants. */
const ReviewBook = z.strictObject({
  kind: kind("review"),
  title,
  header: text("页眉"),
  applicants: named("行数", z.int().min(10).max(300)),
  answers,
  guide: named("填写说明", BookGuide),
  applicantsSheet: named(
    "申报企业",
    z.strictObject({
      name: named("工作表名", SheetName),
      title: titleLines,
      columns: columns({
        number: "序号列",
        enterprise: "企业列",
        amount: "投资额列",
        conditions: "条件列",
        vetoes: "否决项列",
        rank: "排序列",
        opinion: "意见列",
        warning: "提示列",
        remark: "备注列",
      }),
      lines: named(
        "表头上方各行",
        z.strictObject({
          counts: text("家数", "{{recommended}}、{{reserve}}、{{rejected}}、{{undecided}}、{{rows}}"),
          verdict: verdict({
            empty: text("尚未填写时"),
            clean: text("没有矛盾时"),
            problems: text("有矛盾时", "{{count}} 为家数"),
            overQuota: text("推荐家数超过名额时"),
          }),
          open: text("有否决项而推荐的家数、没有核完的项数", "{{vetoed}}、{{count}}"),
        }),
      ),
      warnings: named(
        "提示",
        z.strictObject({
          duplicate: text("企业重复", "{{row}} 为先出现的行号"),
          vetoed: text("有否决项而推荐"),
          failed: text("不符合条件而推荐"),
          open: text("没有核完而推荐"),
          sameRank: text("排序重复"),
        }),
        "填得前后矛盾时的提示",
      ),
    }),
  ),
  plan: named(
    "核查分工",
    z.strictObject({
      name: named("工作表名", SheetName),
      title: titleLines,
      columns: columns({
        number: "序号列",
        kind: "类别列",
        item: "要求列",
        place: "出处列",
        checker: "核查人列",
        evidence: "依据列",
      }),
    }),
  ),
  conditions: named(
    "条件核查",
    ReviewMatrix.extend({
      kind: text("类别"),
      items: named("各项条件", z.array(z.strictObject({ words: text("要求"), place: text("出处") })).min(1), "照通知原文"),
    }),
  ),
  vetoes: named(
    "否决项核查",
    ReviewMatrix.extend({
      kind: text("类别"),
      attachment: named("附件标识", z.string(), "其中的各项即否决项"),
      place: text("出处", "{{marker}} 为序号"),
    }),
  ),
});
/** The words of the 审核底稿, a bureau's own worksheet. */
export type ReviewBook = z.infer<typeof ReviewBook>;

/** `package/<name>.book.yaml`: the words of a workbook of a region's package, by its kind. */
export const BookFile = z.discriminatedUnion("kind", [SummaryBook, RollupBook, ReviewBook]);
export type BookFile = z.infer<typeof BookFile>;

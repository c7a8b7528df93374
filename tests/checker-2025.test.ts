import { readdirSync, readFileSync } from "node:fs";
import { checkDocuments, documentRules } from "@gongwen/checker";
import { deriveFacts } from "@gongwen/schema";
import { applyWaivers, loadProject } from "@gongwen/source";
import { composeEdition } from "@gongwen/template";
import { expect, test } from "vitest";

/** What the rules find in the text as published, rule by rule. The comment gives the number in the proofreader's inventory. */
const want: Readonly<Record<string, readonly string[]>> = {
  "att/call-mismatch": [
    "四（一）把附件2称作“申请材料”，附件2的标题是“2025年浙江省重点专精特新中小企业申请表”", // B-04
    "附件4二把附件5称作「XX市、县（市、区）“重点省专”企业名单汇总表」，附件5的标题是「XX市、县（市、区）“重点省专”企业推荐名单汇总表」", // B-08
    "附件4二把附件2称作“浙江省2025年重点省级专精特新中小企业信息表”，附件2的标题是“2025年浙江省重点专精特新中小企业申请表”", // B-02
    "附件7表第5行把附件2称作「“重点省专”企业申请表」，附件2的标题是“2025年浙江省重点专精特新中小企业申请表”", // B-03
  ],
  "att/template-suffix": ["附件7表第2行要求报送的材料写作「支持“重点省专”培育实施方案（模板）」"], // B-06
  "att/title-mismatch": [
    "附件2标题“2025年浙江省重点专精特新中小企业申请表”与附件说明「2025年浙江省重点专精特新中小企业申请表（含融通入链“四提一强”推进计划）」不一致", // B-01
    "附件3标题「“重点省专”企业遴选标准」与附件说明“重点专精特新中小企业遴选标准”不一致", // B-05
    "附件5标题「XX市、县（市、区）“重点省专”企业推荐名单汇总表」与附件说明「XX市、县（市、区）“重点省专”推荐名单汇总表」不一致", // B-07
    "附件6标题「XX市、县（市、区）“重点省专”企业推进计划投资情况汇总表」与附件说明「XX市、县（市、区）“重点省专”“四提一强”推进计划投资情况汇总表」不一致", // B-09
  ],
  // B-10
  "att/unreferenced": [
    "正文没有提到附件4「XX市、县（市、区）支持“重点省专”培育实施方案（模板）」",
    "正文没有提到附件5「XX市、县（市、区）“重点省专”推荐名单汇总表」",
    "正文没有提到附件6「XX市、县（市、区）“重点省专”“四提一强”推进计划投资情况汇总表」",
    "正文没有提到附件7“申报资料清单”",
  ],
  // D-19
  "bur/one-vote-veto": [
    "四（二）用了“一票否决”：“的不得推荐（实行一票否决），对符合条件的”",
    "附件3用了“一票否决”：“情况之一，须列为一票否决项：”",
  ],
  // C-07, C-08
  "contact/label": [
    "“联系人”一段的“厅中小企业处陈思羽，电话”后缺少冒号",
    "“联系人”一段的联系人之间用逗号隔开，后一人是“冯大伟”",
    "“材料邮寄”一段的“北路296号），杨思宝，”后的号码没有“电话：”",
  ],
  "copies/missing": ["附件7表第2行「支持“重点省专”培育实施方案（模板）」没有写份数"], // P-06
  //
  "date/lead-time": [
    "成文日期（2024年11月8日，星期五）到企业填报截止（2024年11月17日，星期日）只有5个工作日",
    "企业填报截止（2024年11月17日，星期日）到上报截止（2024年11月18日，星期一）只有1个工作日",
  ],
  "date/missing-year": ["四（二）的“推荐，于11月18日前将申报”没有写年份"], // C-28
  "hd/no-doc-number": ["通知没有发文字号"], // P-01
  "list/ordinal-year": ["附件说明的序号与数字相连：“2.2025年”"], // C-11
  "num/cap": ["推荐名额合计600家，多于支持上限400家"],
  "num/style-mixed": [
    "数字写法不一：“近3年”5处（附件2一（六）），“近三年”3处（三（三）、附件2一（六）、附件3第（4）项）", // C-14
    "数字写法不一：“倾斜1个”1处（附件1表注1），“倾斜一个”1处（附件1表注1）", // C-13
  ],
  //
  "num/threshold-boundary": [
    "推进计划投资总额恰好为1000万元时各处结论不同：按三（一）申报对象及条件“需超过1000万元”不合要求，按五（二）资金分配“未达1000万元”、五（二）资金分配“达1000万元以上”、附件3第（6）项“不足1000万元”合乎要求",
  ],
  "pii/mobile": ["“材料邮寄”一段登载了手机号码 135****3200"], // D-20
  "punct/ellipsis": ["附件5表第5行的省略号写作“...”", "附件6表第5行的省略号写作“...”"], // P-05
  "punct/halfwidth": [
    "附件2一（一）脚注1的“按照《国民经济行业分类(GB/T 4754-20”用了半角标点 ( )", // C-16
    "附件2一（五）的“国际市场占有率:＿%”用了半角标点 :", // C-18
    "附件2一（五）的“国际市场占有率:＿%”用了半角标点 :",
    "附件2一（五）的“国内市场占有率:＿%”用了半角标点 :",
    "附件2一（五）的“国内市场占有率:＿%”用了半角标点 :",
    "附件2一（六）的“研发机构建设情况(企业自建或与高等院校、科”用了半角标点 ( )", // C-17
    "附件2二（二）的“（市、区）经信局推荐意见(必填，须盖章)”用了半角标点 ( )", // C-17
  ],
  "punct/stray": ["附件2二（二）的“　　不同意推荐□。”中多出“。”"], // C-03
  "punct/unbalanced": ["附件4二的“息表》（附件2）》，与实施方案一并”中的 》 不成对"], // C-01
  "struct/heading-dup": ["七与三（三）的标题都是“其他要求”"], // C-30
  // C-29
  "struct/heading-stop": [
    "六（一）标题「关于融通入链“四提一强”推进计划拟实施项目的支持范围。」单独成行，末尾有句号",
    "六（二）标题「关于融通入链“四提一强”推进计划绩效目标的选择与编制要求。」单独成行，末尾有句号",
  ],
  "struct/level-skip": ["附件3第（1）项的序号“（1）”跳过了“一、”一层"], // C-31
  "switch/contradiction": ["三（二）说推荐名额结合培育绩效情况，本批次数据规定培育绩效系数暂不纳入"],
  "table/ragged": ["附件2二（二）“强化配套能力目标”一行有2条横线，同类各行有3条"], // C-06
  "term/abbr-not-followed": ["三（一）规定简称「“四提一强”推进计划」后，仍有11处写作「融通入链“四提一强”推进计划」"], // B-15
  // B-12
  "term/quote-variant": [
    "附件2二（二）的「重点“省专”」引号位置与「“重点省专”」不同",
    "附件4一（一）的「重点“省专企业”」引号位置与「“重点省专”」不同",
  ],
  "term/unused-abbr": ["开头规定了简称“两部门”，后文没有使用"], // B-17
  "text/dup-word": ["附件2二（二）的“新增设立境外设立分公司”中“设立”重复"], // C-04
};

const { ofData, found, waivers } = examine();

test.each(documentRules.map(({ name }) => name))("%s finds what the inventory lists, and nothing else", (rule) => {
  expect(found.filter((diagnostic) => diagnostic.rule === rule).map(({ message }) => message)).toEqual(want[rule] ?? []);
});

test("the list names rules only", () => {
  expect(Object.keys(want).filter((rule) => documentRules.every(({ name }) => name !== rule))).toEqual([]);
});

test("every finding says where it was written", () => {
  expect(found.filter(({ line, rule }) => line === undefined && rule !== "hd/no-doc-number")).toEqual([]);
});

test("every finding on the published text is waived, with its reason", () => {
  expect(applyWaivers([...ofData, ...found], waivers).filter(({ severity }) => severity !== "note")).toEqual([]);
});

function examine() {
  const root = new URL("../", import.meta.url);
  const names = ["data/", "templates/"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:yaml|hbs)$/.test(name))
      .map((name) => folder + name),
  );
  const { project, diagnostics } = loadProject(new Map(names.map((name) => [name, readFileSync(new URL(name, root))])), "2025");
  if (project === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const facts = deriveFacts(project.data);
  const { notice, attachments } = composeEdition(project.edition, facts);
  return { ofData: diagnostics, found: checkDocuments({ notice, facts, attachments }), waivers: project.sources.waivers };
}

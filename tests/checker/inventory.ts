/** Where a slip of the published text is found: the rule, and words of its message. */
export type Found = readonly [rule: string, words: string];

/**
 * The proofreading of the 2025 notice, slip by slip: A two passages decide a case differently, B a name or call disagrees, C typography
 * and form, D style, P something missing. Each names the findings that are it.
 */
export const inventory: Readonly<Record<string, readonly Found[]>> = {
  "A-01": [["num/threshold-boundary", "恰好为1000万元"]],
  "A-02": [["scope/narrowed", "不属于重点产业链领域"]],
  "A-03": [["switch/contradiction", "培育绩效系数暂不纳入"]],
  "A-04": [
    ["criteria/coverage", "宁波的企业"],
    ["criteria/coverage", "有效期内的“小巨人”企业"],
    ["criteria/coverage", "国家禁止、限制或淘汰类"],
    ["criteria/coverage", "提出推进计划"],
    ["criteria/coverage", "称号在评审前失效"],
    ["criteria/coverage", "推进计划内容可行"],
  ],
  "A-05": [["criteria/coverage", "I类知识产权2项”只写在否决情形中"]],
  "A-06": [["criteria/coverage", "据以否决的数量怎样算"]],
  "A-07": [
    ["date/weekend", "企业填报截止日期"],
    ["date/lead-time", "到企业填报截止"],
    ["date/lead-time", "到上报截止"],
  ],
  "A-08": [["flow/filled-twice", "附件2“申请表”"]],
  "A-09": [["role/cosign", "经信局推荐意见"]],
  "A-10": [["horizon/conflict", "“小巨人”企业的期限"]],
  "A-11": [["form/veto-option", "已上市"]],
  "A-12": [["num/cap", "合计600家"]],

  "B-01": [["att/title-mismatch", "附件2标题"]],
  "B-02": [["att/call-mismatch", "信息表"]],
  "B-03": [["att/call-mismatch", "「“重点省专”企业申请表」"]],
  "B-04": [["att/call-mismatch", "称作“申请材料”"]],
  "B-05": [["att/title-mismatch", "附件3标题"]],
  "B-06": [["att/template-suffix", "（模板）"]],
  "B-07": [["att/title-mismatch", "附件5标题"]],
  "B-08": [["att/call-mismatch", "企业名单汇总表"]],
  "B-09": [["att/title-mismatch", "附件6标题"]],
  "B-10": [
    ["att/unreferenced", "附件4"],
    ["att/unreferenced", "附件5"],
    ["att/unreferenced", "附件6"],
    ["att/unreferenced", "附件7"],
  ],
  "B-11": [["ref/formula", "“详见附件”1处"]],
  "B-12": [
    ["term/quote-variant", "「重点“省专”」"],
    ["term/quote-variant", "「重点“省专企业”」"],
    ["term/redefined", "重点“省专企业”"],
  ],
  "B-13": [["term/noun-mixed", "“重点省专”"]],
  "B-14": [["term/synonyms", "省级专精特新中小企业有"]],
  "B-15": [["term/abbr-not-followed", "融通入链“四提一强”推进计划"]],
  "B-16": [["term/clause-abbr", "融通入链“四提一强”"]],
  "B-17": [
    ["term/unused-abbr", "两部门"],
    ["term/undefined-abbr", "“省经信厅”"],
    ["term/undefined-abbr", "“省财政厅”"],
  ],
  "B-18": [["term/synonyms", "配套能力提升目标"]],
  "B-19": [["term/synonyms", "“415X”集群"]],
  "B-20": [["term/synonyms", "申报的材料"]],
  "B-21": [["term/synonyms", "经信局有"]],
  "B-22": [
    ["term/synonyms", "绩效考核"],
    ["term/synonyms", "专家审核"],
  ],

  "C-01": [["punct/unbalanced", "（附件2）》"]],
  "C-02": [["punct/list-join", "、组织"]],
  "C-03": [["punct/stray", "不同意推荐"]],
  "C-04": [["text/dup-word", "新增设立境外设立分公司"]],
  "C-05": [["text/parallel", "国际标准、国家、行业标准"]],
  "C-06": [["table/ragged", "强化配套能力目标"]],
  "C-07": [
    ["contact/label", "后缺少冒号"],
    ["contact/label", "冯大伟"],
  ],
  "C-08": [["contact/label", "没有“电话：”"]],
  "C-11": [["list/ordinal-year", "2.2025年"]],
  "C-13": [["num/style-mixed", "倾斜一个"]],
  "C-14": [["num/style-mixed", "近三年"]],
  "C-15": [["num/two", "满二年"]],
  "C-16": [
    ["punct/halfwidth", "国民经济行业分类"],
    ["std/citation", "写作“GB/T 4754-2017”"],
    ["std/citation", "写进了书名号"],
  ],
  "C-17": [
    ["punct/halfwidth", "企业自建或"],
    ["punct/halfwidth", "必填，须盖章"],
  ],
  "C-18": [
    ["punct/halfwidth", "国际市场占有率"],
    ["punct/halfwidth", "国内市场占有率"],
  ],
  "C-19": [["char/roman", "“I”"]],
  "C-22": [
    ["form/box-style", "“是□"],
    ["form/box-style", "同意推荐□"],
  ],
  "C-23": [["term/synonyms", "首台套"]],
  "C-24": [["form/question", "获得年份"]],
  "C-25": [["form/limit-style", "（300字）"]],
  "C-26": [
    ["form/label-value", "国际市场占有率"],
    ["form/label-value", "国内市场占有率"],
  ],
  "C-27": [["date/inclusive", "2025年7月1日以后"]],
  "C-28": [
    ["date/missing-year", "11月18日前"],
    ["date/inclusive", "2024年11月17日前"],
  ],
  "C-29": [
    ["struct/heading-stop", "支持范围"],
    ["struct/heading-stop", "编制要求"],
  ],
  "C-30": [["struct/heading-dup", "其他要求"]],
  "C-31": [["struct/level-skip", "附件3第（1）项"]],
  "C-33": [["term/synonyms", "盖章处"]],
  "C-34": [["punct/quote-run", "“2025年浙江省重"]],

  "D-08": [["term/synonyms", "“小巨人”企业的条件"]],
  "D-09": [["term/formula", "“以下简称”2处"]],
  "D-19": [
    ["bur/one-vote-veto", "不得推荐"],
    ["bur/one-vote-veto", "须列为"],
  ],
  "D-20": [["pii/mobile", "手机号码"]],

  "P-01": [["hd/no-doc-number", "没有发文字号"]],
  "P-04": [["char/cross", "“XX”"]],
  "P-05": [
    ["punct/ellipsis", "附件5表"],
    ["punct/ellipsis", "附件6表"],
  ],
  "P-06": [["copies/missing", "培育实施方案"]],
  "P-07": [
    ["contact/complete", "邮政编码"],
    ["contact/complete", "寄送时限"],
  ],
  "P-10": [["text/empty-promise", "计算方法为"]],
};

/** Slips that no rule finds on the 2025 edition, and why. */
export const unseen: Readonly<Record<string, string>> = {
  "C-09": "no slip: numbers of 7 digits are right in 湖州, 衢州, 舟山 and 丽水, and contact/format must not find them",
  "C-10": "the program sets 附件： and the first name on one line",
  "C-12": "no slip: two quoted names may stand side by side (“尖兵”“领雁”), and no rule can tell a list from an apposition",
  "C-20": "an artefact of the extraction: no box has a blank after it",
  "C-21": "the form gives each box a line of its own",
  "C-32": "no slip: 1. inside a cell",
  "C-35": "the program sets a full-width blank between the issuers; title/issuer-gap holds it",
  "C-36": "the program breaks the title after its words; title/shape holds it",
  "C-37": "acceptable as it is",
  "C-38": "no slip: the total's row is of a kind of its own",
  "C-39": "blank and 0 are kept apart by the data; which of them prints is as published",
  "C-40": "which page the imprint falls on is seen in the pages, not in the tree; the tests of PDFs hold it",
  "P-02": "the program prints no 抄送 without a name; ph/empty-cc holds it",
  "P-03": "the program prints no date of printing that isn't given; ph/print-date holds it",
  "P-08": "a seal is never drawn; its place is a matter of the page",
  "P-09": "a note under the date is optional: nothing is missing",
};

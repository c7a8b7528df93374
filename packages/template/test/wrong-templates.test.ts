import { expect, test } from "vitest";
import { composeEdition } from "../src/index.ts";
import { attachment, compose, problemsOf, sources } from "./support/edition.ts";
import { facts } from "./support/facts.ts";

const at = (place: string, words: string, hint: string) => `templates/x/notice.md.hbs:${place} 错误 ${words}\n  建议：${hint}`;

test.each<[given: string, text: string, want: string[]]>([
  [
    "an unknown heading",
    '# {#limits} 甲\n\n见{{section "limit"}}',
    [at("3:2", "template/unknown-heading 没有这个条款：limit", '是否应为 "limits"？')],
  ],
  [
    "a heading's name that isn't one",
    "# {#三} 甲",
    [at("1:1", "template/heading-name 标题的名称不合规定", "写作 {#名称}，名称以小写字母开头，只含字母、数字和下划线")],
  ],
  [
    "two headings of one name",
    "# {#limits} 甲\n\n# {#limits} 乙",
    [at("3:1", "template/heading-name 标题的名称 limits 重复", "每个标题用不同的名称")],
  ],
  ["a name without a heading", "# {#limits}", [at("1:1", "template/empty-heading 标题没有文字", "补上标题，或删去“#”")]],
  [
    "a file of a package that there isn't",
    '{{file "letter"}}',
    [at("1:1", "template/unknown-file 没有这个文件包中的文件：letter", "还没有可用的名称")],
  ],
  [
    "an unknown path",
    "甲\n\n  乙{{notice.subjct}}",
    [at("3:4", "template/unknown-path 不认识的取值 {{notice.subjct}}", "是否应为 {{notice.subject}}？")],
  ],
  [
    "an unknown group",
    "{{notise.subject}}",
    [at("1:1", "template/unknown-path 不认识的取值 {{notise.subject}}", "是否应为 {{notice.subject}}？")],
  ],
  [
    "a path with nothing near",
    "{{mailing.zip}}",
    [at("1:1", "template/unknown-path 不认识的取值 {{mailing.zip}}", "可用：receiver、address、person、phone")],
  ],
  [
    "a path that goes on after a value",
    "{{batch.year.month}}",
    [at("1:1", "template/unknown-path 不认识的取值 {{batch.year.month}}", "核对名称")],
  ],
  [
    "a name of the root inside a list",
    "{{#each hotlines}}{{notice.subject}}{{/each}}",
    [at("1:19", "template/unknown-path 不认识的取值 {{notice.subject}}", "块内写 {{@root.notice.subject}}")],
  ],
  ["too many ../", "{{../notice.subject}}", [at("1:1", "template/unknown-path 不认识的取值 {{../notice.subject}}", "核对名称")]],
  ["@index outside a list", "{{@index}}", [at("1:1", "template/unknown-path 不认识的取值 {{@index}}", "可用：@root")]],
  [
    "a path in a branch that isn't taken",
    "{{#if quota.performanceCoefficientEnabled}}{{batch.yeer}}{{else}}甲{{/if}}",
    [at("1:44", "template/unknown-path 不认识的取值 {{batch.yeer}}", "是否应为 {{batch.year}}？")],
  ],
  [
    "what every JavaScript object has",
    "{{notice.constructor}}",
    [
      at(
        "1:1",
        "template/unknown-path 不认识的取值 {{notice.constructor}}",
        "可用：issuers、letterhead、subject、keepTogether、issueDate、sealed、basis、excludedCity、note、cc、printOffice、printDate……",
      ),
    ],
  ],
  [
    "a record's unknown key",
    "{{thresholds.invesment.value}}",
    [at("1:1", "template/missing-value {{thresholds.invesment.value}} 在数据中没有写", "是否应为 investment？")],
  ],
  [
    "a fact that the data leave out",
    "甲{{notice.note}}",
    [at("1:2", "template/missing-value {{notice.note}} 在数据中没有写", "在数据中补上，或用 {{#if notice.note}}…{{/if}} 包住")],
  ],
  [
    "a group printed",
    "{{notice.basis}}",
    [
      at(
        "1:1",
        "template/not-printable {{notice.basis}} 是一组值，不能直接印出",
        "写到具体的一项，或用在 {{#if notice.basis}} 里",
      ),
    ],
  ],
  [
    "a list printed",
    "{{fund.years}}",
    [
      at(
        "1:1",
        "template/not-printable {{fund.years}} 是列表，不能直接印出",
        '写成 {{join fund.years "、"}} 或 {{#each fund.years}}',
      ),
    ],
  ],
  [
    "a list of what is no list",
    "{{#each notice.subject}}甲{{/each}}",
    [at("1:1", "template/not-a-list {{#each notice.subject}}：notice.subject 是文字，不是列表", "改用列表，或用 {{#if …}}")],
  ],
  [
    "an unknown helper",
    "{{dat notice.issueDate}}",
    [at("1:1", "template/unknown-helper 不认识的函数 {{dat …}}", "是否应为 date？")],
  ],
  [
    "too few arguments",
    "{{join fund.years}}和{{date}}",
    [
      at("1:1", "template/helper-arguments {{join}} 要 2 个参数，写了 1 个", "参数之间用空格隔开"),
      at("1:21", "template/helper-arguments {{date}} 要 1 个参数，写了 0 个", "参数之间用空格隔开"),
    ],
  ],
  [
    "name=value",
    '{{date notice.issueDate form="long"}}',
    [at("1:1", "template/helper-arguments 花括号里不能写“名称=值”", "只写名称和参数，用空格隔开")],
  ],
  [
    "an argument of another kind",
    "{{numeral notice.subject}}",
    [at("1:1", "template/argument-kind {{numeral notice.subject}}：notice.subject 是文字，应为数字", "换一个取值")],
  ],
  [
    "a list of groups joined",
    '{{join hotlines "、"}}',
    [at("1:1", 'template/argument-kind {{join hotlines "、"}}：hotlines 是几组值的列表，应为文字或数字的列表', "换一个取值")],
  ],
  [
    "a value that doesn't suit",
    "{{numeral batch.year}}{{date notice.subject}}",
    [
      at("1:1", "template/unfit-value {{numeral batch.year}} 不能用于“2031”", "核对数据，或换一个函数"),
      at("1:23", "template/unfit-value {{date notice.subject}} 不能用于“支持样例企业发展”", "核对数据，或换一个函数"),
    ],
  ],
  [
    "an unknown attachment",
    '{{ref "first-lst"}}',
    [at("1:1", "template/unknown-attachment 没有这个附件：first-lst", '是否应为 "first-list"？')],
  ],
  [
    "an unknown variant",
    '{{title "first-list" "inBody"}}{{title "second-list" "inPlan"}}',
    [
      at("1:1", "template/unknown-variant 没有这个附件标题的写法：inBody", "可用：inPlan"),
      at("1:32", "template/unknown-variant 没有这个附件标题的写法：inPlan", "还没有可用的名称"),
    ],
  ],
  [
    "an unknown slot",
    '{{slot "region"}}',
    [at("1:1", "template/unknown-slot 没有这个地区占位：region", "可用：regionTitle、regionSelf")],
  ],
  [
    "a name without quotes",
    "{{slot regionTitle}}",
    [at("1:1", "template/helper-arguments 地区占位的名称要带引号：regionTitle", '如 "regionTitle"')],
  ],
  [
    "an unknown threshold and passage",
    '{{threshold "invest" "a"}}{{threshold "investment" "conditon"}}',
    [
      at("1:1", "template/unknown-threshold 没有这个门槛：invest", "可用：investment"),
      at("1:27", "template/unknown-passage 没有这个门槛的表述：conditon", '是否应为 "condition"？'),
    ],
  ],
  [
    "an unknown issuer",
    '{{issuer "economics"}}',
    [at("1:1", "template/unknown-issuer 没有这个发文机关：economics", '是否应为 "economy"？')],
  ],
  ["an unclosed mustache", "甲\n乙{{notice.subject", [at("2:2", "template/syntax “{{”没有收尾", "补上“}}”")]],
  ["an unclosed block", "甲\n\n乙{{#if notice.note}}丙", [at("3:2", "template/syntax {{#if}} 没有收尾", "补上 {{/if}}")]],
  [
    "a block closed by another's name",
    "{{#if notice.note}}丙{{/each}}",
    [at("1:21", "template/syntax {{/each}} 与 {{#if}} 不配对", "改为 {{/if}}")],
  ],
  ["a block closed twice", "甲{{/if}}", [at("1:2", "template/syntax 多出的 {{/if}}", "删去，或补上前面的 {{#if}}")]],
  ["else without a block", "甲{{else}}乙", [at("1:2", "template/syntax {{else}} 不在任何块里", "删去，或补上前面的 {{#if …}}")]],
  [
    "a mustache that can't be read",
    "甲\n乙{{date }x}}",
    [at("2:2", "template/syntax {{…}} 写得不对", "核对花括号里的名称、引号和空格")],
  ],
  [
    "an unknown block",
    "{{#iff notice.note}}甲{{/iff}}",
    [at("1:1", "template/unknown-block 不认识的块 {{#iff}}", "是否应为 {{#if}}？")],
  ],
  [
    "a block without a subject",
    "{{#each}}甲{{/each}}",
    [at("1:1", "template/block-argument {{#each}} 后要写一个取值", "如 {{#each notice.note}}")],
  ],
  [
    "a value unescaped",
    "{{{notice.subject}}}{{&notice.subject}}",
    [
      at("1:1", "template/raw-value 不能用 {{{notice.subject}}}", "写成两个花括号 {{…}}"),
      at("1:21", "template/raw-value 不能用 {{&notice.subject}}", "写成两个花括号 {{…}}"),
    ],
  ],
  [
    "a partial and a decorator",
    "{{> header}}{{* inline}}",
    [
      at("1:1", "template/partial 不能引用别的模板（{{> …}}、{{* …}}）", "把文字直接写在这里"),
      at("1:13", "template/partial 不能引用别的模板（{{> …}}、{{* …}}）", "把文字直接写在这里"),
    ],
  ],
  [
    "an unknown leaf directive",
    "甲\n\n::signatur",
    [at("3:1", "template/unknown-directive 不认识的指令 ::signatur", "是否应为 ::signature？")],
  ],
  [
    "an unknown container directive",
    ":::recipient\n甲：\n:::",
    [at("1:1", "template/unknown-directive 不认识的指令 :::recipient", "是否应为 :::recipients？")],
  ],
  [
    "an unclosed container",
    "甲\n\n:::recipients\n乙：\n\n丙",
    [at("3:1", "template/unclosed-directive :::recipients 没有收尾", "在结尾另起一行写 :::")],
  ],
  [
    "a container closed twice",
    ":::recipients\n甲：\n:::\n\n:::",
    [at("5:1", "template/directive-form 多出的 :::", "核对名称，后面不写别的字")],
  ],
  [
    "words after a directive",
    "::title 通知",
    [at("1:1", "template/directive-form 指令独占一行，写作 ::名称 或 :::名称", "核对名称，后面不写别的字")],
  ],
  [
    "a directive with attributes",
    "::title{size=22}",
    [at("1:1", "template/directive-form ::title 后不写别的字", "只写 ::title")],
  ],
  [
    "a heading inside recipients",
    ":::recipients\n# 甲\n:::",
    [at("1:1", "template/directive-content :::recipients 里要有一段文字", ":::recipients 与 ::: 之间写主送机关，以“：”收尾")],
  ],
  ["a heading without a blank", "#工作目标", [at("1:1", "template/heading-form “#”后要空一格", "写作“# 标题”，“#”至多四个")]],
  ["a heading of the fifth level", "##### 甲", [at("1:1", "template/heading-level 标题只有四级", "“#”至多写四个")]],
  ["a heading without words", "#\n\n甲", [at("1:1", "template/empty-heading 标题没有文字", "补上标题，或删去“#”")]],
  [
    "a table without directive",
    "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |",
    [at("1:1", "template/bare-table 表格外要有 :::table", '表格前一行写 :::table{role=grid widths="2,14,12"}，后一行写 :::')],
  ],
  [
    "widths for other columns",
    ':::table{role=grid widths="2,14,12"}\n| 甲 | 乙 |\n|---|---|\n:::',
    [at("1:1", "template/table-widths 表格有 2 列，widths 要写 2 个大于 0 的数", '写作 widths="2,14,12"')],
  ],
  [
    "an unknown role",
    ':::table{role=gird widths="1,1"}\n| 甲 | 乙 |\n|---|---|\n:::',
    [
      at(
        "1:1",
        "template/table-role 没有这种表格：gird",
        "可用：grid、form、frame、signature、signature-unsealed、letterhead、guide",
      ),
    ],
  ],
  [
    "an unknown attribute",
    ':::table{role=grid width="1,1"}\n| 甲 | 乙 |\n|---|---|\n:::',
    [at("1:1", "template/directive-form :::table 没有 width 这一项", "可用：role、widths")],
  ],
  [
    "no table inside",
    ":::table{role=grid}\n甲\n:::",
    [at("1:1", "template/directive-content :::table 里要有一个表格", "每行写作 | 甲 | 乙 |，表头下一行写作 |---|:---:|")],
  ],
  [
    "a bidirectional character, also by number",
    "甲\u202e乙&#x202E;\n丙\u{f0000}",
    [
      at("1:2", "template/forbidden-character 含有不可见的控制字符 U+202E", "删去该字符，重新输入这段文字"),
      at("1:4", "template/forbidden-character 含有不可见的控制字符 U+202E", "删去该字符，重新输入这段文字"),
      at("2:2", "template/forbidden-character 含有不可见的控制字符 U+F0000", "删去该字符，重新输入这段文字"),
    ],
  ],
  [
    "several at once, each at its own place",
    '# 甲{{notice.subjct}}\n\n::titl\n\n{{ref "x"}}\n{{notice.note}}',
    [
      at("1:4", "template/unknown-path 不认识的取值 {{notice.subjct}}", "是否应为 {{notice.subject}}？"),
      at("3:1", "template/unknown-directive 不认识的指令 ::titl", "是否应为 ::title？"),
      at("5:1", "template/unknown-attachment 没有这个附件：x", "可用：first-list、second-list"),
      at("6:1", "template/missing-value {{notice.note}} 在数据中没有写", "在数据中补上，或用 {{#if notice.note}}…{{/if}} 包住"),
    ],
  ],
])("%s", (_, text, want) => {
  expect(problemsOf(() => compose(text))).toEqual(want);
});

const inEdition = (words: string, hint: string) => `templates/x/edition.yaml 错误 ${words}\n  建议：${hint}`;

test.each<[given: string, run: () => unknown, want: string[]]>([
  [
    "an unknown path in a title",
    () => compose("甲", facts, [attachment("a", "{{notice.subjct}}甲")]),
    [inEdition("template/unknown-path 不认识的取值 {{notice.subjct}}", "是否应为 {{notice.subject}}？")],
  ],
  [
    "a title that names another",
    () => compose("甲", facts, [attachment("a", '{{title "a"}}')]),
    [inEdition("template/unknown-attachment 没有这个附件：a", "还没有可用的名称")],
  ],
  [
    "two attachments of one id",
    () => compose("甲", facts, [attachment("a", "甲"), attachment("a", "乙")]),
    [inEdition("template/duplicate-attachment 附件标识 a 重复", "每个附件的标识须不同")],
  ],
  [
    "a content file that doesn't exist",
    () => {
      const edition = sources({ "notice.md.hbs": "甲" });
      return composeEdition({ ...edition, templates: new Map([...edition.templates].slice(0, 1)) }, facts);
    },
    [
      inEdition("template/missing-file 内容文件 attachments/second-list.md.hbs 不存在", "核对文件名，或补上该文件"),
      inEdition("template/missing-file 缺少通知正文 notice.md.hbs", "放在版本目录下，或从上一版复制"),
    ],
  ],
  [
    "problems of several files",
    () => composeEdition(sources({ "notice.md.hbs": "::x", "attachments/first-list.md.hbs": "{{y}}" }), facts),
    [
      "templates/x/attachments/first-list.md.hbs:1:1 错误 template/unknown-path 不认识的取值 {{y}}\n  建议：可用：batch、program、notice、schedule、portal、fund、plan、form、copies、criteria、thresholds、quota……",
      at(
        "1:1",
        "template/unknown-directive 不认识的指令 ::x",
        "可用：::letterhead、::title、::attachment-note、::signature、::note、::imprint、::joint-signature、::upward-number、::insert",
      ),
    ],
  ],
])("%s", (_, run, want) => {
  expect(problemsOf(run)).toEqual(want);
});

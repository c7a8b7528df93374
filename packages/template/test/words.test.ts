import { describe, expect, test } from "vitest";
import { compose } from "./support/edition.ts";
import { facts, withNotice } from "./support/facts.ts";
import { body } from "./support/project.ts";

test.each<[given: string, text: string, want: string[]]>([
  ["a date", "{{date notice.issueDate}}，{{monthDay schedule.submitDeadline}}", ["body: 2030年11月8日，12月1日"]],
  [
    "numbers in words",
    "{{numeral program.batchCount}}批，{{count fund.installments}}次，{{percent fund.firstTranche}}，{{batch.supportCap}}家",
    ["body: 三批，两次，85%，50家"],
  ],
  ["a list", '{{join criteria.exchanges "、"}}或{{criteria.overseas}}', ["body: 甲所、乙所或境外"]],
  ["the length of a list", "{{numeral criteria.focusFields.length}}个", ["body: 三个"]],
  ["one of a list", "{{hotlines.[0].city}}", ["body: 某市"]],
  [
    "each, first, last, index",
    "{{#each criteria.focusFields}}{{#if (eq @index 1)}}以及{{else}}{{#unless @first}}、{{/unless}}{{/if}}{{this}}{{#if @last}}等{{/if}}{{/each}}",
    ["body: 领域一以及领域二、领域三等"],
  ],
  [
    "a list in a list, with names and ../",
    "{{#each contacts as |contact|}}{{#each persons as |person index|}}{{index}}{{contact.unit}}{{../unit}}{{person.name}}{{@../index}}；{{/each}}{{/each}}",
    ["body: 0省经济厅某处省经济厅某处甲某0；1省经济厅某处省经济厅某处乙某0；"],
  ],
  ["an empty list", "{{#each notice.cc}}甲{{else}}无{{/each}}", ["body: 无"]],
  ["each over a record", "{{#each thresholds}}{{@key}}{{value}}{{/each}}", ["body: investment1000"]],
  ["with, and back to the root", "{{#with mailing}}{{person}}{{@root.batch.year}}{{/with}}", ["body: 丙某2031"]],
  [
    "a fact that may be absent",
    "{{#if notice.note}}有{{notice.note}}{{else if copies.letter}}{{copies.letter}}份{{/if}}{{#unless notice.number}}无号{{/unless}}",
    ["body: 2份无号"],
  ],
  [
    "thresholds as their passages word them",
    '{{threshold "investment" "condition"}}，{{threshold "investment" "finalTranche"}}，{{thresholds.investment.value}}',
    ["body: 需超过1000万元，达1000万元以上，1000"],
  ],
  [
    "whether the passages of a threshold leave exactly its value open",
    '{{#if (undecided "investment" "condition" "condition")}}未明确{{/if}}{{#if (undecided "investment" "condition" "finalTranche")}}也未明确{{/if}}',
    ["body: 未明确"],
  ],
  ["issuers", '{{issuer "finance"}}，{{issuers "、"}}', ["body: 省财政厅，省经济厅、省财政厅"]],
  [
    "where named headings stand, before and after",
    '见{{section "later"}}、{{section "limits"}}、{{section "deep"}}\n\n# 甲\n\n# {#later} 乙\n\n## {#limits} 丙。丁\n\n### {#deep} 戊',
    [
      "body: 见二、二（一）、二（一）1",
      "heading-1: 一、甲",
      "heading-1: 二、乙",
      "heading-2: （一）<heading-2:丙。>丁",
      "heading-3: 1.<heading-3:戊>",
    ],
  ],
  [
    "references and titles",
    '{{ref "second-list"}}《{{title "first-list"}}》',
    ["body: 附件2《[regionTitle:XX市]“样例企业”名单》"],
  ],
  ["a variant of a title", '《{{title "first-list" "inPlan"}}》', ["body: 《[regionTitle:XX市]名册》"]],
  ["a slot", '{{slot "regionSelf"}}企业', ["body: [regionSelf:本市]企业"]],
  ["comments print nothing", "甲{{! 说明 }}乙{{!-- {{x}} --}}丙", ["body: 甲乙丙"]],
  ["two braces", "\\{{x}}", ["body: {{x}}"]],
  ["a new line is no blank", "甲\n乙  \n  丙", ["body: 甲乙丙"]],
  ["Windows line ends", "甲\r\n\r\n乙", ["body: 甲", "body: 乙"]],
  [
    "headings are numbered",
    "# 甲\n\n## 乙\n\n### 丙\n\n#### 丁\n\n## 戊\n\n# 己",
    [
      "heading-1: 一、甲",
      "heading-2: （一）<heading-2:乙>",
      "heading-3: 1.<heading-3:丙>",
      "heading-4: （1）<heading-4:丁>",
      "heading-2: （二）<heading-2:戊>",
      "heading-1: 二、己",
    ],
  ],
  ["the fourth level alone", "#### 甲；\n\n#### 乙。", ["heading-4: （1）<heading-4:甲；>", "heading-4: （2）<heading-4:乙。>"]],
  [
    "a run-in heading ends at its first 。",
    '## 甲{{slot "regionSelf"}}。乙{{slot "regionSelf"}}。丙。',
    ["heading-2: （一）<heading-2:甲><heading-2:[regionSelf:本市]><heading-2:。>乙[regionSelf:本市]。丙。"],
  ],
  [
    "lists, rules and quotes are words",
    "1. 甲\n\n- 乙\n\n> 丙\n\n---\n\n    丁\n\n*戊* `己` [庚](x) ![辛](y) <b>壬</b> ~~~",
    ["body: 1. 甲", "body: - 乙", "body: > 丙", "body: ---", "body: 丁", "body: *戊* `己` [庚](x) ![辛](y) <b>壬</b> ~~~"],
  ],
  [
    "a time, an address, a colon",
    "请于10:30:00前报送（https://example.org/:slot[x]）:slot{a=b}，甲::乙",
    ["body: 请于10:30:00前报送（https://example.org/:slot[x]）:slot{a=b}，甲::乙"],
  ],
  ["character references and escapes of the template", "&#x4e00;&amp;\\#\\*", ["body: 一&#*"]],
  ["recipients", ":::recipients\n各市（{{notice.excludedCity}}不发）：\n:::", ["recipients: 各市（某市不发）："]],
  [
    "a table, its cells by column",
    ':::table{role=grid widths="2,14,12"}\n| 序号 | 资料 | 备注 |\n|:---:|:---|---|\n| 1 | {{title "first-list"}} | {{#if copies.letter}}（一式{{copies.letter}}份）{{/if}} |\n| 2 | 乙 |\n:::',
    [
      "table grid 2,14,12 head 1",
      "  cell-head: 序号 | cell-head: 资料 | cell-head: 备注",
      "  cell-number: 1 | cell-value: [regionTitle:XX市]“样例企业”名单 | cell-value: （一式2份）",
      "  cell-number: 2 | cell-value: 乙 | cell-value: ",
    ],
  ],
])("%s", (_, text, want) => {
  expect(body(compose(text).notice)).toEqual(want);
});

/** Whatever a value holds, it prints. */
const nasty = [
  "{{notice.subject}} {{{x}}} {{#if}}",
  "# 标题",
  "::title",
  ":::recipients",
  ":slot[甲]{name=x}",
  "| 甲 | 乙 |",
  "*甲* **乙** _丙_ `丁` ~~戊~~",
  "[甲](https://example.org) ![乙](x) <https://example.org>",
  "<script>&amp;&lt;</script> &#60; &nbsp;",
  "{#name} 甲",
  "1. 甲",
  "- 乙",
  "> 丙",
  "---",
  "\\",
  "\\# \\{{x}}",
  "甲  乙",
  "=SUM(A1)",
  "\"'“”‘’",
  "𠮷😀👨‍👩‍👧",
  "constructor __proto__",
  "甲".repeat(60),
];

describe("nasty values print as they stand", () => {
  test.each(nasty)("%s", (value) => {
    const nastyFacts = { ...withNotice({ excludedCity: value }), copies: {}, mailing: { ...facts.mailing, address: value } };
    const text = `{{notice.excludedCity}}\n\n# {{notice.excludedCity}}\n\n甲{{mailing.address}}乙\n\n:::recipients\n{{mailing.address}}\n:::\n\n:::table{role=grid widths="1,1"}\n| {{mailing.address}} | 丙 |\n|---|---|\n| {{mailing.address}} | {{mailing.address}} |\n:::`;
    expect(body(compose(text, nastyFacts).notice)).toEqual([
      `body: ${value}`,
      `heading-1: 一、${value}`,
      `body: 甲${value}乙`,
      `recipients: ${value}`,
      "table grid 1,1 head 1",
      `  cell-head: ${value} | cell-head: 丙`,
      `  cell-value: ${value} | cell-value: ${value}`,
    ]);
  });
});

test("every block knows its line and column in the template, whatever the facts add above it", () => {
  const text = [
    "{{!-- 说明 --}}", // 1
    "::title", // 2
    "", // 3
    "{{#each criteria.focusFields}}", // 4
    "  甲{{this}}", // 5
    "", // 6
    "{{/each}}", // 7
    "{{#if notice.note}}", // 8
    "乙", // 9
    "{{else}}", // 10
    "  {{notice.subject}}丙", // 11
    "{{/if}}", // 12
    "", // 13
    "# 丁", // 14
    ':::table{role=grid widths="1"}', // 15
    "| 戊 |", // 16
    "|---|", // 17
    "| {{batch.year}} |", // 18
    ":::", // 19
  ].join("\n");
  const [section] = compose(text).notice.sections;
  const spans = (section?.blocks ?? []).map((block) => {
    const span = "span" in block ? block.span : undefined;
    return `${block.type} ${span?.file}:${span?.line}:${span?.column}`;
  });
  const file = "templates/x/notice.md.hbs";
  expect(spans).toEqual([
    `paragraph ${file}:2:1`,
    `paragraph ${file}:5:3`,
    `paragraph ${file}:5:3`,
    `paragraph ${file}:5:3`,
    `paragraph ${file}:11:3`,
    `paragraph ${file}:14:1`,
    `table ${file}:15:1`,
  ]);
});

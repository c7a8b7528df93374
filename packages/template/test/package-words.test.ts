import { fillTree } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";
import { expect, test } from "vitest";
import { page } from "./form-fixture.ts";
import { city, composeWith, county, packageList, words } from "./support/package.ts";

const offices = { economyOffice: "{{region.economyBureau}}", financeOffice: "{{region.financeBureau}}\n【请核对】" };

/** The blocks of the one DOCX of a region's package. */
function draft(template: string): string[] {
  const { unit, words: wordsOf } = composeWith(template, packageList([words], offices));
  const [part] = unit;
  if (part?.kind !== "document") throw new Error("no DOCX");
  const { sections } = fillTree(part.tree, (index) => wordsOf(county)[index] ?? "?");
  return page(sections[0]?.blocks ?? []);
}

/** The blocks of the one guide of a region's package. */
function guide(template: string, region: RegionFacts, title = "说明"): string[] {
  const entry = { ...words, format: "pdf", look: "guide", title };
  const list = packageList([entry]);
  const { words: wordsOf, ...parts } = composeWith(template, { ...list, city: list.unit });
  const [part] = parts[region.isCity ? "city" : "unit"];
  const tree = part?.kind === "own" ? part.trees.get(region.id) : undefined;
  if (tree === undefined) throw new Error("no guide");
  const { sections } = fillTree(tree, (index) => wordsOf(region)[index] ?? "?");
  return page(sections[0]?.blocks ?? []);
}

test.each<[given: string, template: string, want: string[]]>([
  [
    "titles of attachments",
    ':::attachments\n{{title "form"}}\n\n佐证材料\n:::',
    ["package-title: 标题", "attachment-note-first: 附件：1.某市甲县申请表", "attachment-note-item: 2.佐证材料"],
  ],
  ["a single one, which has no number", ":::attachments\n甲\n:::", ["package-title: 标题", "attachment-note-first: 附件：甲"]],
  [
    "notes of a table",
    ":::table-notes\n甲\n\n乙\n:::",
    ["package-title: 标题", "table-note-first: 注：1.甲", "table-note: 2.乙"],
  ],
  [
    "a passage of the notice and the criteria, as they stand",
    '{{passage "conditions"}}\n\n::insert{part=criteria as=words}',
    ["package-title: 标题", "body: 须为企业。", "body: 下列情况：", "heading-4: （1）亏损；"],
  ],
  [
    "the criteria as places to write",
    "::insert{part=criteria as=prompts}",
    [
      "package-title: 标题",
      "prompt: 【模板要求：下列情况：】",
      "body: <prompt_1 2>",
      "prompt: （1）【模板要求：亏损；】",
      "body: <prompt_2 2>",
    ],
  ],
  [
    "two bureaus and an open date",
    "::joint-signature",
    [
      "package-title: 标题",
      "signature 1,1",
      "甲县经信局 | 甲县财政局\n【请核对】",
      "issue-date: <issueYear 2>年<issueMonth 1>月<issueDay 1>日",
    ],
  ],
  [
    "a reminder above the title, and a letter's addressees below",
    ":::reminder\n【提示】\n:::\n\n:::recipients\n各企业：\n:::",
    ["reminder: 【提示】", "title: 标题", "recipients: 各企业："],
  ],
  [
    "number and signer of an upward document above its title",
    ":::reminder\n【提示】\n:::\n\n::upward-number\n\n:::recipients\n某厅：\n:::",
    [
      "reminder: 【提示】",
      "letterhead 1,1",
      "<numberAgency 4>〔<numberYear 2>〕<numberSerial 2>号 | 签发人：<signer 4>",
      "upward-title: 标题",
      "recipients: 某厅：",
    ],
  ],
])("%s", (_, template, want) => {
  expect(draft(template)).toEqual(want);
});

test.each<[given: string, template: string, region: RegionFacts, want: string[]]>([
  [
    "a unit's values",
    "# 名额\n\n{{region.name}}{{region.quota}}个",
    county,
    ["guide-title: 说明", "guide-heading: 一、名额", "guide-body: 甲县3个"],
  ],
  [
    "a city's units, a column each",
    ':::table{role=grid widths="3{{#each region.units}},2{{/each}},1"}\n| 地区{{#each region.units}} | {{name}}{{/each}} | 合计 |\n|:---:{{#each region.units}}|:---:{{/each}}|---|\n| 名额{{#each region.units}} | {{quota}}{{/each}} | {{region.quota}} |\n:::',
    city,
    ["guide-title: 说明", "guide 3,2,1", "地区 | 甲县 | 合计", "名额 | 3 | 3"],
  ],
  ["steps", ":::steps\n甲\n\n乙\n:::", county, ["guide-title: 说明", "guide-item: 1.甲", "guide-item: 2.乙"]],
])("a guide: %s", (_, template, region, want) => {
  expect(guide(template, region)).toEqual(want);
});

test("a guide's title stays in one line as long as the text area holds it", () => {
  const titled = (length: number) => guide("甲", county, "长".repeat(length))[0];
  expect(titled(24)).toBe(`guide-title: ${"长".repeat(24)}`);
  expect(titled(25)).toBe(`guide-title: ${"长".repeat(12)}\n${"长".repeat(13)}`);
});

test("what the notice leaves open is listed with the answers there are", () => {
  const answer = { text: "是", date: "2030-11-10", by: "某处" };
  const questions = [
    { id: "one", about: "三", question: "{{batch.year}}年？" },
    { id: "two", about: "四", question: "乙？", answer },
  ];
  const template = "{{#each questions}}{{question}}{{#if answer}}{{answer.text}}{{else}}未明确{{/if}}{{/each}}";
  const { questions: rendered, unit } = composeWith(template, packageList([words]), { questions });
  expect(rendered.map(({ question }) => question)).toEqual(["2031年？", "乙？"]);
  const [part] = unit;
  expect(part?.kind === "document" && page(part.tree.sections[0]?.blocks ?? []).slice(1)).toEqual(["body: 2031年？未明确乙？是"]);
});

import { expect, test } from "vitest";
import { composeEdition } from "../src/index.ts";
import { attachment, compose, sources } from "./support/edition.ts";
import { facts, withNotice } from "./support/facts.ts";
import { body, project } from "./support/project.ts";

test("the bound notice holds every attachment, and each stands alone with the same blocks", () => {
  const entries = [
    attachment("first-list", '{{slot "regionTitle"}}“{{program.shortName}}”名单', {
      short: "{{batch.year}}名单",
      page: "landscape",
      variants: { heading: { text: '{{slot "regionTitle"}}名单', because: "公布的文本不同" } },
    }),
    attachment("second-list", "清单"),
  ];
  const { notice, attachments } = composeEdition(
    sources({ "notice.md.hbs": "# 甲", "attachments/first-list.md.hbs": "# 乙\n\n## 丙\n" }, entries),
    facts,
  );
  expect(notice.properties).toEqual({
    title: "某某省经济厅　某某省财政厅关于支持样例企业发展的通知",
    author: "某某省经济厅、某某省财政厅",
    date: "2030-11-08",
  });
  expect(notice.sections.map(({ page, part, blocks }) => ({ page, part, blocks: project(blocks) }))).toEqual([
    { page: "portrait", part: "notice", blocks: ["heading-1: 一、甲"] },
    {
      page: "landscape",
      part: "first-list",
      blocks: [
        "attachment-label: 附件1",
        "attachment-title: [regionTitle:XX市]名单",
        "heading-1: 一、乙",
        "heading-2: （一）<heading-2:丙>",
      ],
    },
    { page: "portrait", part: "second-list", blocks: ["attachment-label: 附件2", "attachment-title: 清单", "body: 正文。"] },
  ]);
  expect(attachments.map(({ document, ...rest }) => rest)).toEqual([
    { id: "first-list", number: 1, title: "XX市“样例企业”名单", short: "2031名单" },
    { id: "second-list", number: 2, title: "清单", short: "简称" },
  ]);
  expect(attachments.map(({ document }) => document.sections)).toEqual(notice.sections.slice(1).map((section) => [section]));
  expect(attachments[0]?.document.properties.title).toBe("XX市名单");
});

test("A12: an attachment by itself says the notice's number before its own, in the bound notice it doesn't", () => {
  const numbered = composeEdition(sources({ "notice.md.hbs": "# 甲" }), withNotice({ number: "样经〔2030〕5号" }));
  expect(body({ ...numbered.notice, sections: numbered.notice.sections.slice(1, 2) })[0]).toBe("attachment-label: 附件1");
  expect(numbered.attachments.map(({ document }) => body(document)[0])).toEqual([
    "attachment-label: 样经〔2030〕5号附件1",
    "attachment-label: 样经〔2030〕5号附件2",
  ]);
});

test("headings and attachment titles have names, unique in the document", () => {
  const { notice } = composeEdition(
    sources({ "notice.md.hbs": "# 甲\n\n## 乙\n\n# 丙", "attachments/first-list.md.hbs": "#### 丁\n\n#### 戊" }),
    facts,
  );
  const anchors = notice.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ("anchor" in block ? [block.anchor] : [])));
  expect(anchors).toEqual([
    "notice_1",
    "notice_1_1",
    "notice_2",
    "first_list",
    "first_list_0_0_0_1",
    "first_list_0_0_0_2",
    "second_list",
  ]);
});

test.each<[given: string, title: string, keepTogether: string[], want: string]>([
  ["short enough", '{{slot "regionTitle"}}实施方案', [], "[regionTitle:XX市]实施方案"],
  [
    "kept terms decide",
    '{{slot "regionTitle"}}支持“{{program.shortName}}”培育的有关工作的实施方案（模板）',
    ['{{slot "regionTitle"}}支持“{{program.shortName}}”培育的有关工作', "实施方案（模板）"],
    "[regionTitle:XX市]支持“样例企业”培育的有关工作的/实施方案（模板）",
  ],
  [
    "a last line that is short, where the terms leave no other",
    "{{batch.year}}年重点支持的专精特新中小企业申请表格",
    ["{{batch.year}}年重点支持的专精特新中小企业申请", "表格"],
    "2031年重点支持的专精特新中小企业申请/表格",
  ],
])("a title in lines: %s", (_, title, keepTogether, want) => {
  const { attachments } = compose("甲", facts, [attachment("only", title, { keepTogether })]);
  expect(body((attachments[0] as (typeof attachments)[number]).document)[1]).toBe(`attachment-title: ${want}`);
});

test("the same input gives the same tree", () => {
  expect(JSON.stringify(compose("::title\n\n::signature"))).toBe(JSON.stringify(compose("::title\n\n::signature")));
});

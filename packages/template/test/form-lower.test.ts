import type { Entry, Inline, Paragraph, Table } from "@gongwen/document";
import { describe, expect, test } from "vitest";
import { factsWith, formOf, lower, page } from "./form-fixture.ts";

const text = { kind: "text", label: "甲" };

function entries(file: unknown): Inline[] {
  return lower(file).flatMap((block) =>
    block.type === "paragraph" ? block.children.filter(({ type }) => type === "entry") : [],
  );
}

describe("paragraphs", () => {
  test("title, cover, headings with numbers that count anew under a title", () => {
    const layout = [
      { type: "title" },
      { type: "coverLine", text: "企业名称　[[a]]" },
      { type: "pageBreak" },
      { type: "heading", level: 1, text: "现状" },
      { type: "heading", level: 2, text: "基本情况" },
      { type: "heading", level: 1, text: "{{batch.year}}年计划" },
      { type: "title", text: "推进计划" },
      { type: "heading", level: 1, text: "背景" },
    ];
    expect(page(lower({ fields: { a: text }, layout }))).toEqual([
      "form-title: 申请表",
      "form-cover-line: 企业名称　<a 6>",
      "page-break",
      "form-heading-1: 一、现状",
      "form-heading-2: （一）基本情况",
      "form-heading-1: 二、2031年计划",
      "form-title: 推进计划",
      "form-heading-1: 一、背景",
    ]);
  });

  test("footnotes count in the order of their marks", () => {
    const layout = ["行业[^b]　[[a]]", "类别[^a]"].map((line) => ({ type: "paragraph", text: line }));
    const footnotes = { a: "注甲。", b: "注{{batch.year}}。" };
    expect(page(lower({ fields: { a: text }, layout, footnotes }))).toEqual([
      "body: 行业(1: 注2031。)　<a 6>",
      "body: 类别(2: 注甲。)",
    ]);
  });

  test("the plan's outline: a heading, its demands and a long text for each section", () => {
    const items = [
      { type: "heading", level: 1, text: "{{section.heading}}（不超过{{section.maxLength}}字）" },
      { type: "paragraph", each: "prompts", text: "{{prompt}}" },
      { type: "paragraph", text: "[[plan]]" },
    ];
    const fields = { plan: { kind: "text", label: "计划", lines: 3, per: "planSections" } };
    const blocks = lower({ fields, layout: [{ type: "planOutline", items }] });
    expect(page(blocks)).toEqual([
      "form-heading-1: 一、背景（不超过1000字）",
      "body: 一是甲。",
      "body: 二是乙。",
      "body: <plan_background 1>",
    ]);
    expect((blocks[3] as Paragraph).children).toEqual([
      {
        type: "entry",
        id: "plan_background",
        label: "计划（背景）",
        control: { kind: "text", multiline: true },
        width: 1,
        limit: 1000,
      },
    ]);
  });

  test("a paragraph knows where it was written", () => {
    expect(lower(formOf({ a: text }, "[[a]]"))).toMatchObject([{ span: { file: "a.form.yaml", line: 7, column: 3 } }]);
  });
});

describe("entries", () => {
  test.each<[string, object, string, string]>([
    ["alone in its line", text, "[[a]]", "body: <a 1>"],
    ["beside words", text, "共[[a]]人", "body: 共<a 6>人"],
    ["of a given width", { ...text, width: 3 }, "共[[a]]人", "body: 共<a 3>人"],
    ["all options of a choice", choice(), "[[a]]", "body: □<a_no>否　　□<a_yes>是"],
    ["one option after the other", choice(), "[[a.yes]]，如是：[[a.no]]", "body: □<a_yes>是，如是：□<a_no>否"],
    ["boxes after their labels", { ...choice(), boxAfter: true }, "[[a]]", "body: 否□<a_no>　　是□<a_yes>"],
    ["a box to tick", { kind: "check", label: "同意" }, "[[a]]", "body: □<a>同意"],
    ["blanks beside entries stay", text, "　[[a]]　 年", "body: 　<a 6>　 年"],
  ])("%s", (_, field, line, want) => expect(page(lower(formOf({ a: field }, line)))).toEqual([want]));

  test.each<[string, object, Partial<Entry>]>([
    ["text", { ...text, maxLength: 9 }, { label: "甲", control: { kind: "text", multiline: false }, limit: 9 }],
    ["long text", { ...text, lines: 2 }, { control: { kind: "text", multiline: true } }],
    ["number", { kind: "number", label: "甲" }, { control: { kind: "text", multiline: false } }],
    ["day", { kind: "date", label: "甲", precision: "day" }, { control: { kind: "date" } }],
    ["year", { kind: "date", label: "甲", precision: "year" }, { control: { kind: "text", multiline: false } }],
    ["choice", { kind: "choice", label: "甲", options: { x: "乙" } }, { id: "a_x", label: "甲：乙", control: { kind: "box" } }],
  ])("the control of a %s", (_, field, want) => expect(entries(formOf({ a: field }, "[[a]]"))).toMatchObject([want]));
});

describe("tables", () => {
  test("labels, values, spans, room to write, rows that break", () => {
    const rows = [
      { as: "head", cells: ["名称", { text: "说明", span: 2 }] },
      [{ text: "甲", rowSpan: 2 }, "乙", "[[a]]"],
      ["丙", { lines: ["请写：", "[[note]]"] }],
      { cells: [{ text: "完", span: 3 }], minLines: 4, breakable: true },
    ];
    const fields = { a: text, note: { kind: "text", label: "说明", lines: 6 } };
    const blocks = lower({ fields, layout: [{ type: "table", role: "form", widths: [2, 4, 6], headRows: 1, rows }] });
    expect(page(blocks)).toEqual([
      "form 1,2,3",
      "名称 | 说明>",
      "甲v | 乙 | <a 1>",
      "丙 | 请写：¶<note 1> (7 lines)",
      "完>> (4 lines) breakable",
    ]);
    const table = blocks[0] as Table;
    expect(table.headRows).toBe(1);
    expect(table.rows.map(({ cells }) => cells.map(({ children, vertical }) => [children[0]?.role, vertical]))).toEqual([
      [
        ["cell-head", "center"],
        ["cell-head", "center"],
      ],
      [
        ["cell-label", "center"],
        ["cell-label", "center"],
        ["cell-value", "center"],
      ],
      [
        ["cell-label", "center"],
        ["cell-value", "top"],
      ],
      [["cell-label", "center"]],
    ]);
  });

  const years = {
    fields: { revenue: { kind: "number", label: "收入", per: "referenceYears" }, a: text },
    layout: [
      {
        type: "table",
        role: "form",
        widths: [3, 2, 2, 2],
        rows: [
          { as: "head", cells: ["指标", { per: "referenceYears", span: 3, text: "{{year}}年" }] },
          ["收入", { per: "referenceYears", span: 3, as: "number", text: "[[revenue]]万元" }],
          ["预计", { text: "[[a]]" }, "甲", "乙"],
        ],
      },
    ],
  };
  test("a cell for each year", () => {
    expect(page(lower(years))).toEqual([
      "form 3,2,2,2",
      "指标 | 2027年 | 2028年 | 2029年",
      "收入 | <revenue_y1 6>万元 | <revenue_y2 6>万元 | <revenue_y3 6>万元",
      "预计 | <a 1> | 甲 | 乙",
    ]);
  });
  test("fewer years share the same width, and the other cells keep theirs", () => {
    expect(page(lower(years, undefined, factsWith({ referenceYears: [2028, 2029] })))).toEqual([
      "form 3,2,1,1,2",
      "指标 | 2028年> | 2029年>",
      "收入 | <revenue_y1 6>万元> | <revenue_y2 6>万元>",
      "预计 | <a 1> | 甲> | 乙",
    ]);
  });

  const projects = {
    fields: {
      projects: {
        kind: "rows",
        label: "项目",
        printed: "maxProjects",
        extendable: true,
        fields: {
          name: { kind: "text", label: "名称" },
          kind: { kind: "choice", label: "类别", options: { new: "新", old: "旧" } },
        },
      },
    },
    layout: [
      {
        type: "table",
        role: "form",
        widths: [1, 2, 2],
        rows: [
          {
            repeat: "projects",
            rows: [
              [
                { text: "不超过{{plan.maxProjects}}个，{{date plan.completionTo}}前", rowSpan: "group" },
                "项目{{n}}名称",
                "[[projects.name]]",
              ],
              ["类别", "[[projects.kind]]"],
            ],
          },
        ],
      },
    ],
  };
  test("repeated rows beside a cell that spans them all", () => {
    const blocks = lower(projects);
    expect(page(blocks)).toEqual([
      "form 1,2,2",
      "不超过2个，2032年12月31日前vvv | 项目1名称 | <projects_1_name 1>",
      "类别 | □<projects_1_kind_new>新　　□<projects_1_kind_old>旧",
      "项目2名称 | <projects_2_name 1>",
      "类别 | □<projects_2_kind_new>新　　□<projects_2_kind_old>旧",
    ]);
    expect((blocks[0] as Table).rows[2]?.cells[1]?.children[0]?.children).toMatchObject([{ label: "项目2名称" }]);
  });
  test("as many groups as are answered", () => {
    const table = lower(projects, { projects: [{ name: "甲" }, {}, { name: "丙", kind: "old" }] })[0] as Table;
    expect(table.rows).toHaveLength(6);
    expect(table.rows[0]?.cells[0]?.rows).toBe(6);
    expect(page([table]).slice(-2)).toEqual([
      "项目3名称 | <projects_3_name=丙>",
      "类别 | □<projects_3_kind_new>新　　☑<projects_3_kind_old>旧",
    ]);
  });

  const goals = {
    fields: {
      goals: {
        kind: "rows",
        label: "目标",
        printed: "goalSlots",
        fields: {
          name: { kind: "suggest", label: "名称", from: "metrics" },
          value: { kind: "text", label: "指标值", per: "implementationYears" },
        },
      },
    },
    layout: [
      {
        type: "table",
        role: "form",
        widths: [2, 3, 1, 1],
        rows: [
          {
            each: "goals",
            rows: [
              ["{{goal.label}}", { as: "dash", text: "——" }, { per: "implementationYears", span: 2, as: "dash", text: "——" }],
              {
                repeat: "goals",
                rows: [["目标{{n}}", "[[goals.name]]", { per: "implementationYears", span: 2, text: "[[goals.value]]" }]],
              },
            ],
          },
        ],
      },
      {
        type: "table",
        role: "frame",
        widths: [1],
        rows: [
          {
            each: "goals",
            rows: [[{ as: "listHeading", text: "{{goal.circled}}{{goal.label}}" }], { each: "metrics", rows: [["{{metric}}"]] }],
          },
        ],
      },
    ],
  };
  test("goals with their slots, dashes as published, and the list of indicators", () => {
    const blocks = lower(goals);
    expect(page(blocks)).toEqual([
      "form 2,3,1,1",
      "甲目标 | —— | —— | ——",
      "目标1 | <goals_1_name 1> | <goals_1_value_y1 1> | <goals_1_value_y2 1>",
      "目标2 | <goals_2_name 1> | <goals_2_value_y1 1> | <goals_2_value_y2 1>",
      "乙目标 |  | —— | ——",
      "目标3 | <goals_3_name 1> | <goals_3_value_y1 1> | <goals_3_value_y2 1>",
      "目标4 | <goals_4_name 1> | <goals_4_value_y1 1> | <goals_4_value_y2 1>",
      "frame 1",
      "①甲目标",
      "子（笔）/丑",
      "②乙目标",
      "寅（%）",
    ]);
    expect((blocks[0] as Table).rows[4]?.cells[1]?.children[0]?.children).toMatchObject([
      { label: "目标3名称", control: { kind: "list", options: ["寅（%）"], free: true } },
    ]);
  });
  test("three years of implementation are one more column", () => {
    expect(page(lower(goals, undefined, factsWith({ years: [1, 2, 3] }))).slice(0, 3)).toEqual([
      "form 6,9,2,2,2",
      "甲目标 | —— | —— | —— | ——",
      "目标1 | <goals_1_name 1> | <goals_1_value_y1 1> | <goals_1_value_y2 1> | <goals_1_value_y3 1>",
    ]);
  });
});

describe("answers", () => {
  const per = { kind: "number", label: "甲", per: "shareYears" };
  const cell = [{ type: "table", role: "grid", widths: [1], rows: [[{ per: "shareYears", text: "[[a]]" }]] }];
  test.each<[string, object, string | number | boolean | string[], string]>([
    ["a text", text, "乙[[a]]{{x}}<b>", "body: <a=乙[[a]]{{x}}<b>>"],
    ["a number", { kind: "number", label: "甲" }, 1234.5, "body: <a=1234.5>"],
    ["0", { kind: "number", label: "甲" }, 0, "body: <a=0>"],
    ["a very small number", { kind: "number", label: "甲" }, 1e-7, "body: <a=0.0000001>"],
    ["a day", { kind: "date", label: "甲", precision: "day" }, "2024-11-08", "body: <a=2024-11-08>"],
    ["a month", { kind: "date", label: "甲", precision: "month" }, "2024-02", "body: <a=2024年2月>"],
    ["an option", choice(), "yes", "body: □<a_no>否　　☑<a_yes>是"],
    ["options", { ...choice(), multiple: true }, ["no", "yes"], "body: ☑<a_no>否　　☑<a_yes>是"],
    ["a tick", { kind: "check", label: "甲" }, true, "body: ☑<a>甲"],
    ["no tick", { kind: "check", label: "甲" }, false, "body: □<a>甲"],
  ])("%s", (_, field, answer, want) => expect(page(lower(formOf({ a: field }, "[[a]]"), { a: answer }))).toEqual([want]));
  test("years", () => {
    expect(page(lower({ fields: { a: per }, layout: cell }, { a: { y2: 3 } }))).toEqual(["grid 1,1", "<a_y1 1> | <a_y2=3>"]);
  });
});

function choice() {
  return { kind: "choice", label: "甲", options: { no: "否", yes: "是" } };
}

import { expect, test } from "vitest";
import { factsWith, formOf, problems } from "./form-fixture.ts";

const text = { kind: "text", label: "企业名称" };
const choice = { kind: "choice", label: "规模", options: { large: "大型", small: "小型" } };
const rows = (printed: string) => ({ kind: "rows", label: "项目", printed, fields: { name: text } });
const table = (widths: number[], ...all: unknown[]) => [{ type: "table", role: "form", widths, rows: all }];

test.each<[string, unknown, string[]]>([
  [
    "a field that isn't",
    formOf({ company: text }, "[[company]][[compny]]"),
    ["layout.0.text form/unknown-field [[compny]]：没有填写项 compny｜是否为 company？"],
  ],
  [
    "a field unlike any",
    formOf({ company: text }, "[[company]][[xxxxxxxxx]]"),
    ["layout.0.text form/unknown-field [[xxxxxxxxx]]：没有填写项 xxxxxxxxx｜可用：company"],
  ],
  [
    "an option that isn't",
    formOf({ size: choice }, "[[size]][[size.larg]]"),
    ["layout.0.text form/unknown-option [[size.larg]]：没有选项 larg｜是否为 large？"],
  ],
  [
    "an option of a text",
    formOf({ company: text }, "[[company]][[company.y]]"),
    ["layout.0.text form/unknown-option [[company.y]]：没有选项 y｜这一项没有选项"],
  ],
  [
    "a field never placed",
    formOf({ company: text }, "甲"),
    ["fields.company form/not-placed “企业名称”（company）没有放进版面｜在版面中放上 [[company]]，或删去这一项"],
  ],
  [
    "an option never placed",
    formOf({ size: choice }, "[[size.large]]"),
    ["fields.size form/not-placed “规模”的选项 small 没有放进版面｜在版面中放上 [[size.small]]，或删去这个选项"],
  ],
  [
    "a choice never placed",
    formOf({ size: choice }, "甲"),
    ["fields.size form/not-placed “规模”（size）没有放进版面｜在版面中放上 [[size]]，或删去这一项"],
  ],
  [
    "a field placed twice",
    formOf({ company: text }, "[[company]]", "[[company]]"),
    ["layout.1.text form/placed-twice [[company]] 放了不止一处｜每个填写项只放一处，删去多出的"],
  ],
  [
    "a choice and one of its options",
    formOf({ size: choice }, "[[size]][[size.small]]"),
    ["layout.0.text form/placed-twice [[size.small]] 放了不止一处｜每个填写项只放一处，删去多出的"],
  ],
  [
    "a mark with a blank",
    formOf({ company: text }, "[[company]][[ company ]]"),
    ["layout.0.text form/bad-mark 填写项或脚注的记号写法不对｜写成 [[标识]]、[[标识.选项]] 或 [^脚注]，中间没有空格"],
  ],
  [
    "an entry of a group outside its rows",
    formOf({ projects: rows("maxProjects") }, "[[projects.name]]"),
    [
      "layout.0.text form/wrong-place [[projects.name]] 属于重复的填写项 projects，没有放在它的行里｜放进 repeat: projects 的行",
      "fields.projects.fields.name form/not-placed “企业名称”（projects.name）没有放进版面｜在版面中放上 [[projects.name]]，或删去这一项",
    ],
  ],
  [
    "an entry that repeated rows print several times",
    {
      fields: { company: text, projects: rows("maxProjects") },
      layout: table([1, 1], { repeat: "projects", rows: [["[[projects.name]]", "[[company]]"]] }),
    },
    [
      "layout.0.rows.0.rows.0.1 form/wrong-place [[company]] 放在重复的行里，会印出多次｜移到重复的行之外，或并入重复的填写项",
      "fields.company form/not-placed “企业名称”（company）没有放进版面｜在版面中放上 [[company]]，或删去这一项",
    ],
  ],
  [
    "years outside the cells of years",
    formOf({ revenue: { ...text, per: "referenceYears" } }, "[[revenue]]"),
    [
      "layout.0.text form/wrong-place [[revenue]] 逐项填写（per: referenceYears），没有放在逐项展开的地方｜所在的格写上 per: referenceYears",
      "fields.revenue form/not-placed “企业名称”（revenue）没有放进版面｜在版面中放上 [[revenue]]，或删去这一项",
    ],
  ],
  [
    "one entry in the cells of years",
    { fields: { company: text }, layout: table([1], [{ per: "shareYears", text: "[[company]]" }]) },
    [
      "layout.0.rows.0.0.text form/wrong-place [[company]] 放在 per: shareYears 的格里，会印出多次｜填写项写上 per: shareYears，或移到别处",
      "fields.company form/not-placed “企业名称”（company）没有放进版面｜在版面中放上 [[company]]，或删去这一项",
    ],
  ],
  [
    "a row that is too short",
    { fields: {}, layout: table([1, 1, 1], ["甲", "乙"]) },
    ["layout.0.rows.0 form/row-width 这一行占 2 列，表格有 3 列｜增减单元格，或改 span"],
  ],
  [
    "a row that is too long",
    { fields: {}, layout: table([1, 1], ["甲", { text: "乙", span: 2 }]) },
    ["layout.0.rows.0 form/row-width 这一行占 3 列，表格有 2 列｜增减单元格，或改 span"],
  ],
  [
    "a cell over one from above",
    { fields: {}, layout: table([1, 1, 1], ["甲", { text: "乙", rowSpan: 2 }, "丙"], [{ text: "丁", span: 3 }]) },
    ["layout.0.rows.1.0 form/span-overlap 单元格与上方跨行的单元格重叠｜减小 span，或改上方的 rowSpan"],
  ],
  [
    "a cell that reaches under the table",
    { fields: {}, layout: table([1, 1], [{ text: "甲", rowSpan: 3 }, "乙"], ["丙"]) },
    ["layout.0.rows.1 form/row-span 单元格跨行超出了表格，或跨进、跨出了重复的行｜减小 rowSpan；跨重复的所有行写 rowSpan: group"],
  ],
  [
    "a cell that reaches into repeated rows",
    {
      fields: { projects: rows("maxProjects") },
      layout: table([1, 1], [{ text: "甲", rowSpan: 2 }, "乙"], { repeat: "projects", rows: [["丙", "[[projects.name]]"]] }),
    },
    [
      "layout.0.rows.1.rows.0 form/row-span 单元格跨行超出了表格，或跨进、跨出了重复的行｜减小 rowSpan；跨重复的所有行写 rowSpan: group",
    ],
  ],
  [
    "a group's span outside repeated rows",
    { fields: {}, layout: table([1], [{ text: "甲", rowSpan: "group" }]) },
    ["layout.0.rows.0.0 form/row-span rowSpan: group 只能写在重复的行的第一行｜移到 repeat 的第一行，或写行数"],
  ],
  [
    "a loop over what isn't a group",
    { fields: { company: text }, layout: table([1], ["[[company]]"], { repeat: "company", rows: [["甲"]] }) },
    ["layout.0.rows.1.repeat form/unknown-repeat 没有可重复的填写项 company｜在 fields 中写一个 kind: rows 的填写项"],
  ],
  [
    "slots of goals outside the goals",
    { fields: { goals: rows("goalSlots") }, layout: table([1], { repeat: "goals", rows: [["[[goals.name]]"]] }) },
    ["layout.0.rows.0.repeat form/wrong-place goals 按目标填写，须放在 each: goals 里｜移动 repeat，或改这一项的 printed"],
  ],
  [
    "dashes outside the goals",
    { fields: {}, layout: table([1], [{ text: "——", as: "dash" }]) },
    ["layout.0.rows.0.0 form/wrong-place as: dash 只能用在 each: goals 的行里｜改用别的样子"],
  ],
  [
    "a suggestion outside the goals",
    formOf({ metric: { kind: "suggest", label: "指标", from: "metrics" } }, "[[metric]]"),
    [
      "fields.metric form/wrong-place “指标”从目标指标清单中选，只能属于 printed: goalSlots 的填写项｜改为 kind: text，或移入按目标填写的组",
    ],
  ],
  [
    "an exclusive option that isn't",
    formOf({ size: { ...choice, multiple: true, exclusive: ["none"] } }, "[[size]]"),
    ["fields.size.exclusive form/unknown-option “规模”没有选项 none｜可用：large、small"],
  ],
  [
    "a footnote that isn't",
    { fields: {}, layout: [{ type: "paragraph", text: "甲[^one]" }] },
    ["layout.0.text form/unknown-footnote 没有脚注 one｜在 footnotes 中写上 one"],
  ],
  [
    "a footnote without a mark, and an entry in it",
    { fields: {}, layout: [{ type: "title" }], footnotes: { one: "甲[[x]]" } },
    [
      "footnotes.one form/unused-footnote 脚注 one 没有引用｜在文中写上 [^one]，或删去这条脚注",
      "footnotes.one form/wrong-place 脚注里不能有填写项或脚注｜移到正文中",
    ],
  ],
  [
    "a footnote referred to twice",
    { fields: {}, layout: [{ type: "paragraph", text: "甲[^one]乙[^one]" }], footnotes: { one: "甲" } },
    ["layout.0.text form/footnote-twice 脚注 one 引用了不止一次｜每条脚注只引用一次"],
  ],
  [
    "two entries with one id",
    formOf({ size: choice, size_Large: text }, "[[size]]", "[[size_Large]]"),
    ["fields.size_Large form/id-twice 标识 size_Large 与别的填写项相同｜标识由填写项、序号、选项连成，换一个名称"],
  ],
  [
    "an id of 41 characters",
    formOf({ [`a${"b".repeat(34)}`]: choice }, `[[a${"b".repeat(34)}]]`),
    [
      `fields.a${"b".repeat(34)} form/id-length 标识 a${"b".repeat(34)}_large 超过 40 个字符｜换一个短的标识`,
      `fields.a${"b".repeat(34)} form/id-length 标识 a${"b".repeat(34)}_small 超过 40 个字符｜换一个短的标识`,
    ],
  ],
])("%s", (_, form, want) => expect(problems(form)).toEqual(want));

test("ids are counted for the groups of the batch", () => {
  const projects = { ...rows("maxProjects"), fields: { [`a${"b".repeat(28)}`]: text } };
  const row = { repeat: "projects", rows: [[`[[projects.a${"b".repeat(28)}]]`]] };
  const form = { fields: { projects }, layout: table([1], row) };
  expect(problems(form)).toEqual([]);
  expect(problems(form, factsWith({ maxProjects: 10 }))).toEqual([
    `fields.projects form/id-length 标识 projects_10_a${"b".repeat(28)} 超过 40 个字符｜换一个短的标识`,
  ]);
});

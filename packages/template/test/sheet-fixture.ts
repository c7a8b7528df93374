import type { Sourced } from "@gongwen/diagnostics";
import type { Facts, SheetFile } from "@gongwen/schema";
import Handlebars from "handlebars";
import type { InlineTemplate } from "../src/inline-template.ts";

const line = (number: number, name: string, level: "city" | "city-own" | "county", values: readonly (number | null)[]) => {
  const [industrialTilt = null, mountainIslandTilt = null, factorQuota = null] = values;
  const quota = (industrialTilt ?? 0) + (mountainIslandTilt ?? 0) + (factorQuota ?? 0);
  return { number, region: `r${number}`, name, level, industrialTilt, mountainIslandTilt, factorQuota, quota };
};

/** What a sheet reads of the facts: two cities, the second with one unit; two goals. */
const read = {
  notice: { excludedCity: "戊" },
  quota: {
    performanceCoefficientEnabled: false,
    lines: [
      line(1, "甲市小计", "city", [1, 1, 9]),
      line(2, "甲市本级", "city-own", [1, null, 9]),
      line(3, "乙县", "county", [null, 1, 0]),
      line(4, "丁市小计", "city", [0, 0, 2]),
      line(5, "丁市本级", "city-own", [null, null, 2]),
    ],
    total: { industrialTilt: 1, mountainIslandTilt: 1, factorQuota: 11, quota: 13 },
  },
  goals: [
    { id: "refinement", label: "精细化目标", metrics: [] },
    { id: "support", label: "强化配套目标", summaryLabel: "配套目标", metrics: [] },
  ],
};
export const facts = read as unknown as Facts;

/** Renders with Handlebars alone: no marks, no helpers; braces of a value are words. */
export const inline: InlineTemplate = (text, _path, locals = {}) => {
  const words = Handlebars.compile(text, { noEscape: true, strict: true })({ ...read, ...locals });
  return words === "" ? [] : [{ type: "text", text: words }];
};

export function sourced(value: SheetFile): Sourced<SheetFile> {
  return {
    file: "table.sheet.yaml",
    value,
    place: (path) => ({ file: "table.sheet.yaml", line: 2, column: 1, path: path.join(".") }),
  };
}

export const quotaSheet: SheetFile = {
  sheetName: "名额",
  columns: [
    { key: "number", head: "序号", width: 5, align: "center" },
    { key: "name", head: "地区", width: 10, align: "center" },
    { key: "industrialTilt", head: "工业大县\n倾斜指标", width: 6, align: "center" },
    { key: "quota", head: "推荐名额", width: 6, align: "center" },
  ],
  rows: { source: "quotaLines" },
  total: { label: ["全省合计", "（不含{{notice.excludedCity}}）"], columns: 2 },
  notes: ["第一条。", "{{#if quota.performanceCoefficientEnabled}}不印。{{/if}}", "第三条。"],
};

export const blankSheet: SheetFile = {
  sheetName: "汇总",
  columns: [
    { key: "number", head: "序号", width: 4, align: "center" },
    {
      group: "推进计划情况",
      columns: [
        {
          key: "plan",
          head: "名称（不超过{{maxLength}}字）",
          width: 8,
          align: "left",
          field: { kind: "text", label: "名称", maxLength: 200 },
        },
        { key: "investment", head: "投资总额", width: 6, align: "center" },
      ],
    },
    {
      each: "goals",
      group: "{{#if goalIsFirst}}其中：{{/if}}{{goalLabel}}",
      columns: [{ key: "target", head: "成果", width: 6, align: "left" }],
    },
  ],
  rows: { source: "blank", count: 2, last: "...", lines: 3 },
};

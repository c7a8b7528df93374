import { AllocationFile, explainIssue, IndicatorsFile } from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import type { z } from "zod";

const rules = {
  method: "webster",
  total: { of: "quota", places: 600 },
  stages: "two",
  rounding: "each",
  ties: [],
  limits: { of: "factor", min: 1, regions: [{ region: "330100-T", max: 70 }] },
};
const row = { region: "330109", enterprises: 60, industrialFirms: 1500 };

function messages(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue) => explainIssue(issue, schema)).map(({ message }) => message);
}

describe("the rules of an allocation", () => {
  test("limits may be left out, ties may be none", () => {
    expect(messages(AllocationFile, rules)).toEqual([]);
    expect(messages(AllocationFile, { ...rules, limits: undefined })).toEqual([]);
  });

  test.each([
    [{ method: "hamilton" }, "取整方法只能是 largest-remainder、webster"],
    [{ total: { of: "all", places: 1 } }, "总数的口径只能是 factor、quota"],
    [{ total: { of: "quota", places: 0 } }, "总数不能小于 1"],
    [{ total: { of: "quota" } }, "缺少总数"],
    [{ stages: "three" }, "分配次序只能是 one、two"],
    [{ rounding: true }, "取整位置只能是 once、each"],
    [{ ties: ["lot"] }, "并列规则第 1 项只能是 enterprises、industrialFirms、order"],
    [{ limits: { of: "factor", min: -1 } }, "保底不能小于 0"],
    [{ limits: { of: "factor", max: 1.5 } }, "封顶应为整数"],
    [{ limits: { min: 1 } }, "缺少保底和封顶的口径"],
    [{ weights: 1 }, "不认识的字段 weights"],
  ])("%j: %s", (change, want) => {
    expect(messages(AllocationFile, { ...rules, ...change })).toEqual([want]);
  });
});

describe("indicators", () => {
  test.each([{}, { performance: 1.0525 }, { performance: 1 }, { performance: 0.0001 }, { industrialDistricts: ["上城区"] }])(
    "%j is fine",
    (more) => {
      expect(messages(IndicatorsFile, { rows: [{ ...row, ...more }] })).toEqual([]);
    },
  );

  test.each([
    [{ performance: 1.00001 }, "培育绩效系数：最多写四位小数"],
    [{ performance: 0.00001 }, "培育绩效系数：最多写四位小数"],
    [{ performance: 0 }, "培育绩效系数须大于 0"],
    [{ performance: "1.05" }, "培育绩效系数应为数字"],
    [{ enterprises: -1 }, "省级专精特新中小企业数不能小于 0"],
    [{ industrialFirms: 1.5 }, "规上工业企业数应为整数"],
    [{ mountainIsland: "是" }, "是否山区海岛县应为 true 或 false"],
    [{ industrialDistricts: [] }, "属工业大县的区至少要有 1 项"],
    [{ region: 330109 }, "地区代码应为文本"],
  ])("%j: %s", (more, want) => {
    expect(messages(IndicatorsFile, { rows: [{ ...row, ...more }] })).toEqual([want]);
  });
});

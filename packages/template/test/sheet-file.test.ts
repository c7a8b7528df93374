import { SheetFile } from "@gongwen/schema";
import { expect, test } from "vitest";
import { blankSheet, quotaSheet } from "./sheet-fixture.ts";

const column = { head: "列", width: 5, align: "center" };

test.each([
  ["a quota table", quotaSheet],
  ["rows to fill in", blankSheet],
])("%s is a sheet", (_, file) => {
  expect(SheetFile.safeParse(file).success).toBe(true);
});

test.each([
  ["a name of Latin letters", { ...quotaSheet, sheetName: "A1" }, ["sheetName"], "工作表名须含汉字"],
  ["a name with a quote", { ...quotaSheet, sheetName: "名'额" }, ["sheetName"], "工作表名不能含"],
  ["an unknown quota", { ...quotaSheet, columns: [{ ...column, key: "quotas" }] }, ["columns", 0, "key"], "名额数据没有 quotas"],
  [
    "a key twice",
    {
      ...blankSheet,
      columns: [
        { ...column, key: "aB" },
        { group: "组", columns: [{ ...column, key: "ab" }] },
      ],
    },
    ["columns", 1, "columns", 0, "key"],
    "列标识 ab 重复",
  ],
  ["a reserved key", { ...blankSheet, columns: [{ ...column, key: "rows" }] }, ["columns", 0, "key"], "列标识不能用 rows"],
  ["a total without numbers", { ...blankSheet, total: quotaSheet.total }, ["total"], "只有名额表有合计行"],
])("%s is refused", (_, file, path, message) => {
  const issues = SheetFile.safeParse(file).error?.issues ?? [];
  expect(issues.map((issue) => issue.path)).toEqual([path]);
  expect(issues[0]?.message).toContain(message);
});

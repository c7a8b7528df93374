import { describe, expect, test } from "vitest";
import { type SheetHeading, sheetWorkbook } from "../src/sheet/index.ts";
import { blankSheet, facts, inline, quotaSheet, sourced } from "./sheet-fixture.ts";

const head: SheetHeading = {
  label: "附件1",
  title: "推荐名额",
  id: "quota-table",
  page: "portrait",
  properties: { title: "推荐名额", author: "某厅", date: "2024-11-08" },
};
const sheetOf = (file: typeof quotaSheet, heading = head) => {
  const book = sheetWorkbook(sourced(file), facts, inline, heading);
  expect(book).toMatchObject({ type: "workbook", properties: heading.properties });
  expect(book.sheets).toHaveLength(1);
  return book.sheets[0];
};

describe("the quota table as a sheet", () => {
  const sheet = sheetOf(quotaSheet);

  test("has the attachment's label, title, id and paper", () => {
    expect(sheet).toMatchObject({ name: "名额", label: "附件1", title: "推荐名额", id: "quota-table", page: "portrait" });
  });

  test("a city sums its own units, the total the cities", () => {
    expect(sheet?.rows.map((row) => [row.kind, row.values.at(-1)])).toEqual([
      ["subtotal", { kind: "sum", value: 11, of: [1, 2] }],
      ["data", { kind: "number", value: 10 }],
      ["data", { kind: "number", value: 1 }],
      ["subtotal", { kind: "sum", value: 2, of: [4] }],
      ["data", { kind: "number", value: 2 }],
      ["total", { kind: "sum", value: 13, of: [0, 3] }],
    ]);
  });

  test("no value is null, 0 a number, a name a text, the label merged", () => {
    expect(sheet?.rows[2]?.values).toEqual([
      { kind: "number", value: 3 },
      { kind: "text", text: "乙县" },
      null,
      { kind: "number", value: 1 },
    ]);
    expect(sheet?.rows[3]?.values[2]).toEqual({ kind: "sum", value: 0, of: [4] });
    expect(sheet?.rows.at(-1)).toMatchObject({
      labelColumns: 2,
      values: [{ kind: "text", text: "全省合计\n（不含戊）" }, null, {}, {}],
    });
  });

  test("its notes carry their numbers", () => {
    expect(sheet?.notes).toEqual(["注：1.第一条。", "2.第三条。"]);
  });
});

test("rows to fill in as a sheet: keys by goal, fields, spans", () => {
  const sheet = sheetOf(blankSheet, { ...head, label: "附件6", page: "landscape" });
  expect(sheet?.columns.map((column) => column.key)).toEqual([
    "number",
    "plan",
    "investment",
    "target_refinement",
    "target_support",
  ]);
  expect(sheet?.columns[1]).toEqual({
    key: "plan",
    width: 8,
    align: "left",
    field: { kind: "text", label: "名称", maxLength: 200 },
  });
  expect(sheet?.head[0]).toEqual([
    { text: "序号", rows: 2 },
    { text: "推进计划情况", columns: 2 },
    { text: "其中：精细化目标" },
    { text: "配套目标" },
  ]);
  expect(sheet?.rows.map((row) => [row.kind, row.minLines, row.values[0]])).toEqual([
    ["blank", 3, { kind: "number", value: 1 }],
    ["blank", 3, { kind: "number", value: 2 }],
    ["blank", 3, { kind: "text", text: "..." }],
  ]);
});

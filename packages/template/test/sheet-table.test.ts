import { type Block, type Paragraph, paragraphText, type Table } from "@gongwen/document";
import type { SheetFile } from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import { sheetTable } from "../src/sheet/index.ts";
import { blankSheet, facts, inline, quotaSheet, sourced } from "./sheet-fixture.ts";

function blocks(sheet: SheetFile): { table: Table; notes: Paragraph[] } {
  const [table, ...notes] = sheetTable(sourced(sheet), facts, inline) as [Table, ...Block[]];
  return { table, notes: notes as Paragraph[] };
}

/** A table as a page: cells as text, with `>` for the columns and `v` for the rows that one spans. */
function page(table: Table): string[][] {
  return table.rows.map((row) =>
    row.cells.map(({ children, columns = 1, rows = 1 }) => {
      return `${children.map(paragraphText).join("¶")}${">".repeat(columns - 1)}${"v".repeat(rows - 1)}`;
    }),
  );
}

const roles = (table: Table, row: number) => table.rows[row]?.cells.map((cell) => cell.children[0]?.role);

describe("the quota table", () => {
  const { table, notes } = blocks(quotaSheet);

  test("prints 0 as 0 and no value as a blank, the total's label over two columns", () => {
    expect(page(table)).toEqual([
      ["序号", "地区", "工业大县\n倾斜指标", "推荐名额"],
      ["1", "甲市小计", "1", "11"],
      ["2", "甲市本级", "1", "10"],
      ["3", "乙县", "", "1"],
      ["4", "丁市小计", "0", "2"],
      ["5", "丁市本级", "", "2"],
      ["全省合计\n（不含戊）>", "1", "13"],
    ]);
  });

  test("its frame, roles and place", () => {
    expect(table).toMatchObject({
      role: "grid",
      headRows: 1,
      widths: [5, 10, 6, 6],
      span: { file: "table.sheet.yaml", line: 2 },
    });
    expect(roles(table, 0)).toEqual(["cell-head", "cell-head", "cell-head", "cell-head"]);
    expect(roles(table, 1)).toEqual(["cell-number", "cell-label", "cell-number", "cell-number"]);
  });

  test("its notes are numbered; one that is empty is dropped", () => {
    expect(notes.map((note) => [note.role, paragraphText(note)])).toEqual([
      ["table-note-first", "注：1.第一条。"],
      ["table-note", "2.第三条。"],
    ]);
  });

  test("a single note has no number", () => {
    expect(blocks({ ...quotaSheet, notes: ["只有一条。"] }).notes.map(paragraphText)).toEqual(["注：只有一条。"]);
  });
});

describe("rows to fill in", () => {
  const { table } = blocks(blankSheet);

  test("have numbers, a last row, and headings of two storeys with a group for each goal", () => {
    expect(page(table)).toEqual([
      ["序号v", "推进计划情况>", "其中：精细化目标", "配套目标"],
      ["名称（不超过200字）", "投资总额", "成果", "成果"],
      ["1", "", "", "", ""],
      ["2", "", "", "", ""],
      ["...", "", "", "", ""],
    ]);
    expect(table.headRows).toBe(2);
    expect(table.rows.map((row) => row.minLines)).toEqual([undefined, undefined, 3, 3, 3]);
  });

  test("every row covers every column", () => {
    const widths = table.rows.map((row) => row.cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0));
    expect(widths).toEqual([5, 4, 5, 5, 5]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { grid, messagesOf } from "./tiny-document.ts";

/** A blank cell, or a whole number. */
const cell = fc.option(fc.nat(99));
const unit = fc.tuple(cell, cell, cell);
/** Cities, each with its units: tilts and factors. */
const cities = fc.array(fc.array(unit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
type Cell = number | null;

const sum = (cells: readonly Cell[]) => cells.reduce<number>((all, value) => all + (value ?? 0), 0);
const withQuota = (cells: readonly Cell[]): Cell[] => [...cells, sum(cells)];
const sums = (rows: readonly (readonly Cell[])[]): Cell[] =>
  withQuota([0, 1, 2].map((column) => sum(rows.map((row) => row[column] ?? null))));

/** A right table, a row an array of its cells' texts. */
function rightTable(given: readonly (readonly (readonly Cell[])[])[]): string[][] {
  const rows = given.flatMap((units, city) => [
    [`市${city}小计`, ...sums(units)],
    ...units.map((cells, index) => [`市${city}县${index}`, ...withQuota(cells)]),
  ]);
  const texts = rows.map((row, index) => [`${index + 1}`, ...row.map((value) => `${value ?? ""}`)]);
  return [...texts, ["", "全省合计", ...sums(given.flat()).map(String)]];
}

function found(rows: readonly string[][]): string[] {
  const heads = ["序号", "地区", "工业大县倾斜指标", "山区海岛县倾斜指标", "因素分配指标", "推荐名额"];
  return messagesOf("num/table-sum", { a1: [grid(heads, ...rows)] });
}

test("a table whose sums are right has nothing to be found", () => {
  fc.assert(
    fc.property(cities, (given) => {
      expect(found(rightTable(given))).toEqual([]);
    }),
  );
});

test("a number changed anywhere is found", () => {
  fc.assert(
    fc.property(cities, fc.nat(), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 9 }), (given, at, column, by) => {
      const rows = rightTable(given);
      const row = rows[at % rows.length] as string[];
      row[column] = String(Number(row[column]) + by);
      expect(found(rows)).not.toEqual([]);
    }),
  );
});

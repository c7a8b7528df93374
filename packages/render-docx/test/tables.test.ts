import type { Row, Table } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { columnEdges } from "../src/table-grid.ts";
import { cell, paragraph, row } from "./fixtures/nodes.ts";
import { all, elements, value, words, type XmlNode } from "./read-xml.ts";
import { writtenBody } from "./written.ts";

const label = (words: string, more = {}) => cell("cell-label", words, more);

function table(widths: number[], rows: Row[], more: Partial<Table> = {}): Table {
  return { type: "table", role: "grid", widths, headRows: 0, rows, ...more };
}

async function written(given: Table): Promise<XmlNode> {
  return (await writtenBody(given)).find((node) => node.name === "w:tbl") as XmlNode;
}

/** Each cell: words, columns it spans, what it does in a row span, its width. */
function cellsOf(node: XmlNode): string[][] {
  return all(node, "w:tr").map((line) =>
    all(line, "w:tc").map((one) => {
      const span = value(one, "w:gridSpan");
      const merge = value(one, "w:vMerge");
      return [words(one), span && `×${span}`, merge, value(one, "w:tcW", "w:w")].filter(Boolean).join(" ");
    }),
  );
}

describe("tables", () => {
  it.each([
    [[1, 1, 1], 8844, [0, 2948, 5896, 8844]],
    [[1, 1, 1], 100, [0, 33, 67, 100]],
    [[6, 14, 8, 8, 8, 8], 12756, [0, 1472, 4906, 6869, 8831, 10794, 12756]],
  ])("columns of %j add up to %i", (widths, total, want) => {
    expect(columnEdges(widths, total)).toEqual(want);
  });

  it("spans go over columns and rows", async () => {
    const given = table(
      [1, 1, 1],
      [row(label("甲", { rows: 3 }), label("乙", { columns: 2, rows: 2 })), row(), row(label("丙"), label("丁"))],
    );
    expect(cellsOf(await written(given))).toEqual([
      ["甲 restart 2948", "乙 ×2 restart 5896"],
      ["continue 2948", "×2 continue 5896"],
      ["continue 2948", "丙 2948", "丁 2948"],
    ]);
  });

  it.each<[string, Row[]]>([
    ["too few cells", [row(label("甲"))]],
    ["too many cells", [row(label("甲"), label("乙"), label("丙"))]],
    ["a span too wide", [row(label("甲"), label("乙", { columns: 2 }))]],
    ["a cell where one reaches down", [row(label("甲", { rows: 2 }), label("乙")), row(label("丙"), label("丁"))]],
    ["a span too long", [row(label("甲", { rows: 2 }), label("乙"))]],
  ])("%s is an error", async (_, rows) => {
    await expect(written(table([1, 1], rows))).rejects.toThrow(RangeError);
  });

  it("heading rows repeat, rows stay whole but where they may break, and leave room to write", async () => {
    const rows: Row[] = [
      row(label("头")),
      row(label("行")),
      { cells: [label("长")], breakable: true },
      { cells: [label("写")], minLines: 3 },
    ];
    const node = await written(table([1], rows, { headRows: 1 }));
    const facts = all(node, "w:tr").map((line) => [
      all(line, "w:tblHeader").length,
      all(line, "w:cantSplit").length,
      `${value(line, "w:trHeight")} ${value(line, "w:trHeight", "w:hRule")}`,
    ]);
    expect(facts).toEqual([
      [1, 1, "425 atLeast"],
      [0, 1, "425 atLeast"],
      [0, 0, "425 atLeast"],
      [0, 1, "1737 atLeast"],
    ]);
  });

  it.each<[Table["role"], string, string]>([
    ["grid", "single 4,single 4,single 4,single 4,single 4,single 4", "40 57 40 57"],
    ["form", "single 4,single 4,single 4,single 4,single 4,single 4", "45 68 45 68"],
    ["frame", "single 4,single 4,single 4,single 4,none 0,none 0", "113 170 113 170"],
    ["signature", "none 0,none 0,none 0,none 0,none 0,none 0", "0 0 0 0"],
  ])("%s has its rules and padding", async (role, rules, padding) => {
    const node = await written(table([1], [row(label("甲"))], { role }));
    const borders = elements(all(node, "w:tblBorders")[0] as XmlNode).map(
      (rule) => `${rule.attributes["w:val"]} ${rule.attributes["w:sz"]}`,
    );
    expect(borders.join()).toBe(rules);
    const margins = all(node, "w:tblCellMar")[0] as XmlNode;
    expect(["top", "left", "bottom", "right"].map((side) => value(margins, `w:${side}`, "w:w")).join(" ")).toBe(padding);
    expect(value(node, "w:tblLayout", "w:type")).toBe("fixed");
    expect(value(node, "w:tblW", "w:w")).toBe("8844");
  });

  it("a cell holds its paragraphs and no more, one at least, and stands in the middle unless told", async () => {
    const two = { children: [paragraph("cell-value", "上"), paragraph("cell-value", "下")], vertical: "top" } as const;
    const node = await written(table([1, 1], [row(two, { children: [] })]));
    expect(all(node, "w:tc").map((one) => [all(one, "w:p").map(words), value(one, "w:vAlign")])).toEqual([
      [["上", "下"], "top"],
      [[""], "center"],
    ]);
  });
});

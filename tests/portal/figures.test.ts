import { readFileSync } from "node:fs";
import { buildPortal } from "@gongwen/portal";
import { describe, expect, test } from "vitest";
import { elementsOf, hasClass, readPage, wordsOf } from "../readers/html-reader.ts";
import { realModel } from "./real-model.ts";

const outputs = buildPortal(realModel());
const [, ...records] = readFileSync(new URL("../reference/regions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const reference = records.map((record) => {
  const [, id = "", name = "", level = "", , , , documentName = "", industrial = "", island = "", factor = "", quota = ""] =
    record.split(",");
  return { id, name: name.replace("小计", ""), isCity: level === "city", documentName, industrial, island, factor, quota };
});

function pageOf(id: string, name: string) {
  return readPage(outputs.get(`regions/${id}-${name}/index.html`) as Uint8Array);
}

describe("the pages of the regions, against the reference", () => {
  test.each(reference.filter(({ isCity }) => !isCity))("$name: its name, its quota and the parts of it", (row) => {
    const page = pageOf(row.id, row.name);
    const parts = [
      ...(row.industrial === "" ? [] : [`工业大县倾斜${row.industrial}`]),
      ...(row.island === "" ? [] : [`山区海岛县倾斜${row.island}`]),
      `因素分配${row.factor}`,
    ];
    expect(wordsOf(elementsOf(page, "h1")[0] as never)).toBe(`${row.documentName}申报资料`);
    const [figure] = elementsOf(page, "p").filter((element) => hasClass(element, "figure"));
    expect(wordsOf(figure as never)).toBe(`${row.quota} 家`);
    expect(wordsOf(page)).toContain(`\n${row.quota}＝${parts.join("＋")}\n`);
  });

  test.each(reference.filter(({ isCity }) => isCity))("$name: a row for each unit, and the sum", (row) => {
    const [, ...rows] = elementsOf(pageOf(row.id, row.name), "tr").map((line) =>
      line.childNodes.map((cell) => wordsOf(cell)).filter((words) => words !== "\n"),
    );
    const units = reference.filter(({ id, isCity }) => !isCity && id.slice(0, 4) === row.id.slice(0, 4));
    const cells = ({ industrial, island, factor, quota }: (typeof reference)[number]) => [industrial, island, factor, quota];
    expect(rows).toEqual([...units.map((unit) => [unit.name, ...cells(unit)]), ["合计", ...cells(row)]]);
  });
});

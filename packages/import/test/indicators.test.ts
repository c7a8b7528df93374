import { describe, expect, test } from "vitest";
import { importWorkbook } from "../src/index.ts";
import { nextYear, regions, textOf, units } from "./project.ts";
import { type Grid, workbookOf } from "./quota-grid.ts";

const path = "data/2026/indicators.yaml";
const head = [
  "地区",
  "省级专精特新数",
  "规模以上工业企业数（家）",
  "是否工业大县",
  "属工业大县的区",
  "山区海岛县",
  "培育绩效系数",
];

/** Invented figures: the n-th unit has n firms and 10 n industrial ones. */
function grid(): Grid {
  return [
    head,
    ...units.map(({ name, level, districts = [] }, index): Grid[number] => [
      name,
      index,
      index * 10,
      level === "district" ? "是" : null,
      level === "city-own" ? (districts[0] ?? null) : null,
      level === "county" ? "√" : "否",
      index % 2 === 0 ? 1.05 : "0.98",
    ]),
  ];
}

function imported(rows: Grid, files = nextYear()) {
  const workbook = { file: "指标.xlsx", bytes: workbookOf(rows, { name: "指标" }) };
  const { outputs, diagnostics } = importWorkbook(files, { kind: "indicators", batch: "2026", workbook });
  const text = outputs.has(path) ? textOf(outputs, path) : undefined;
  return { text, outputs, found: diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`) };
}

describe("indicators", () => {
  test("make a file where there is none, city by city, with names beside the codes", () => {
    const { text, found } = imported(grid());
    expect(found).toEqual([
      "note import/kept 工作表“指标”A1：表中没有的栏：“属山区海岛县的区”按没有算",
      "note import/number-as-text 工作表“指标”G3：培育绩效系数一栏有 33 个数是以文本存的，已当作数读：萧山区、临平区、临安区、建德市、温州市本级等",
    ]);
    expect(text?.split("\n").slice(0, 6)).toEqual([
      "# 测算推荐名额用的指标，每个县（市、区）和市本级一行；由 gongwen import indicators 从工作簿导入，供 gongwen allocate 使用。",
      "rows:",
      "  # 杭州市",
      '  - { region: "330100", enterprises: 0, industrialFirms: 0, industrialDistricts: [上城区], performance: 1.05 } # 杭州市本级',
      '  - { region: "330109", enterprises: 1, industrialFirms: 10, industrialCounty: true, performance: 0.98 } # 萧山区',
      '  - { region: "330110", enterprises: 2, industrialFirms: 20, industrialCounty: true, performance: 1.05 } # 余杭区',
    ]);
    expect(text).toContain("industrialFirms: 80, mountainIsland: true, performance: 1.05 } # 淳安县");
    expect(text?.match(/\n {2}- /g)).toHaveLength(units.length);
  });

  test("figures alone keep the kinds that the file has; each change is told", () => {
    const files = nextYear();
    for (const [name, bytes] of imported(grid()).outputs) files.set(name, bytes);
    const figures = grid().map(([name = null, firms = null, industry = null]) => [name, firms, industry]);
    figures[2] = ["萧山区", 7, 10];
    const { text, found } = imported(figures, files);
    expect(found.slice(0, 3)).toEqual([
      "note import/kept 工作表“指标”A1：表中没有的栏：“工业大县”、“属工业大县的区”、“山区海岛县”、“属山区海岛县的区”沿用本批次文件的，“培育绩效系数”不写",
      "note import/changed 工作表“指标”A2：杭州市本级：培育绩效系数 1.05 → 空",
      "note import/changed 工作表“指标”A3：萧山区：省级专精特新中小企业数 1 → 7，培育绩效系数 0.98 → 空",
    ]);
    expect(text).toContain('  - { region: "330109", enterprises: 7, industrialFirms: 10, industrialCounty: true } # 萧山区\n');
  });

  const wrong: readonly [name: string, change: (rows: Grid) => void, want: string][] = [
    [
      "no figure",
      (rows) => rows[2]?.splice(1, 1, null),
      "error import/number 工作表“指标”B3：萧山区的省级专精特新中小企业数空着",
    ],
    [
      "a city's own flagged",
      (rows) => rows[1]?.splice(3, 1, "是"),
      "error import/districts 工作表“指标”D2：杭州市本级不能写“工业大县”：市本级的倾斜指标按所辖的区计算",
    ],
    [
      "neither yes nor no",
      (rows) => rows[2]?.splice(3, 1, "可能"),
      "error import/number 工作表“指标”D3：萧山区的工业大县“可能”看不出是或否",
    ],
    [
      "five decimals",
      (rows) => rows[2]?.splice(6, 1, 1.00001),
      "error import/number 工作表“指标”G3：萧山区的培育绩效系数 1.00001 多于四位小数",
    ],
    [
      "a coefficient of 0",
      (rows) => rows[2]?.splice(6, 1, 0),
      "error import/number 工作表“指标”G3：萧山区的培育绩效系数 0 不是正数",
    ],
    [
      "a percentage as a number",
      (rows) => rows[2]?.splice(6, 1, 105),
      "error import/number 工作表“指标”G3：萧山区的培育绩效系数 105 过大",
    ],
    [
      "a total that doesn't tie out",
      (rows) => rows.push(["合计", 1, null]),
      "error import/total 工作表“指标”B69：全省合计的省级专精特新中小企业数 1 与所列 67 个地区相加的 2211 不符",
    ],
    [
      "no column of industrial firms",
      (rows) => {
        for (const row of rows) row.splice(2, 1);
      },
      "error import/heading-missing 工作表“指标”A1：测算指标表缺少“规上工业企业数”一栏；这一行的表头是“地区”、“省级专精特新数”、“是否工业大县”、“属工业大县的区”、“山区海岛县”、“培育绩效系数”",
    ],
  ];

  test.each(wrong)("%s", (_, change, want) => {
    const rows = grid();
    change(rows);
    const { text, found } = imported(rows);
    expect(found.filter((line) => line.startsWith("error"))).toEqual([want]);
    expect(text).toBeUndefined();
  });

  test("every unit of the real list is there", () => {
    expect(grid()).toHaveLength(regions.filter(({ level }) => level !== "city").length + 1);
  });
});

import { describe, expect, test } from "vitest";
import { importWorkbook } from "../src/index.ts";
import { type HandmadeCell, handmadeXlsx } from "./handmade.ts";
import { nextYear } from "./project.ts";
import { type Grid, quotaGrid, rowOf, workbookOf } from "./quota-grid.ts";

const files = nextYear();

/** What an import finds wrong: rule, place in the sheet, message, hint. */
function errorsOf(bytes: Uint8Array): string[] {
  const { outputs, diagnostics } = importWorkbook(files, {
    kind: "quotas",
    batch: "2026",
    workbook: { file: "名额.xlsx", bytes },
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(outputs.size === 0).toBe(errors.length > 0);
  return errors.map(({ rule, line, column, message, hint }) =>
    [`${rule}${line === undefined ? "" : ` ${line}:${column}`} ${message}`, ...(hint === undefined ? [] : [hint])].join(" | "),
  );
}

/** The published table with a change. */
function changed(change: (grid: Grid) => void): Uint8Array {
  const grid = quotaGrid();
  change(grid);
  return workbookOf(grid);
}

const set = (name: string, column: number, cell: HandmadeCell) =>
  changed((grid) => {
    rowOf(grid, name)[column] = cell;
  });

const saveAs = "用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”，再导入";
const bytes = (...values: readonly (number | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === "number" ? [value] : [...new TextEncoder().encode(value)])));
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

const notWorkbooks: readonly [name: string, bytes: Uint8Array, want: string][] = [
  ["an empty file", new Uint8Array(), "import/not-xlsx 文件是空的 | 核对是不是选错了文件，或请对方重发"],
  ["an old .xls", bytes(...compound, 0, 0), `import/not-xlsx 文件是旧格式（.xls）的工作簿 | ${saveAs}`],
  [
    "a workbook with a password",
    bytes(...compound, ...utf16("EncryptedPackage")),
    "import/encrypted 工作簿加了密码，读不出来 | 用密码打开，“文件—信息—保护工作簿—用密码进行加密”清空密码，保存后再导入",
  ],
  ["a .csv", bytes("地区,推荐名额\n萧山区,29\n"), `import/not-xlsx 文件是纯文本（如 .csv），不是工作簿 | ${saveAs}`],
  ["a .csv in GBK", bytes(0xb5, 0xd8, 0xc7, 0xf8, ",29\n"), `import/not-xlsx 文件是纯文本（如 .csv），不是工作簿 | ${saveAs}`],
  ["a web page named .xls", bytes("<html><table>"), `import/not-xlsx 文件是网页，只是扩展名像工作簿 | ${saveAs}`],
  ["a PDF", bytes("%PDF-1.7\n"), "import/not-xlsx 文件是 PDF，不是工作簿 | 向提供数据的处室要 .xlsx 的原表"],
  [
    "a Word document",
    handmadeXlsx([], { "xl/workbook.xml": "", "word/document.xml": "" }).slice(0, 40),
    "import/damaged 文件不完整或已损坏 | 用 Excel 或 WPS 打开修复后另存为 .xlsx，或请对方重发",
  ],
  [
    "a workbook cut off in the middle",
    workbookOf(quotaGrid()).slice(0, 2000),
    "import/damaged 文件不完整或已损坏 | 用 Excel 或 WPS 打开修复后另存为 .xlsx，或请对方重发",
  ],
  [
    "a sheet that is no XML",
    handmadeXlsx([{ name: "表", rows: [] }], { "xl/worksheets/sheet0.xml": "<worksheet><row>" }),
    "import/damaged 文件不完整或已损坏 | 用 Excel 或 WPS 打开修复后另存为 .xlsx，或请对方重发",
  ],
  [
    "an XML bomb",
    handmadeXlsx([{ name: "表", rows: [] }], {
      "xl/worksheets/sheet0.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>',
    }),
    "import/damaged 文件不完整或已损坏 | 用 Excel 或 WPS 打开修复后另存为 .xlsx，或请对方重发",
  ],
  [
    "a zip bomb",
    handmadeXlsx([{ name: "表", rows: [] }], { "xl/worksheets/sheet9.xml": " ".repeat(65 * 2 ** 20) }),
    "import/too-large 工作簿过大，不像是一张指标表 | 只留需要导入的工作表，删去图片和多余的格式，另存为 .xlsx，再导入",
  ],
];

describe("what is no workbook", () => {
  test.each(notWorkbooks)("%s", (_, given, want) => expect(errorsOf(given)).toEqual([want]));
});

const at = (address: string) => `工作表“推荐名额”${address}：`;
const example = "表头可参照 gongwen import 的 --template 写出的示例";

const wrongTables: readonly [name: string, bytes: Uint8Array, want: readonly string[]][] = [
  [
    "no table at all",
    workbookOf([["会议通知"], ["时间", "地点"]]),
    [
      `import/no-table 没有找到推荐名额表：看了工作表“推荐名额”，没有一行是它的表头 | 表头至少要有“地区”、“推荐名额”或“因素分配指标”；${example}`,
    ],
  ],
  [
    "no column of quotas",
    changed((grid) => {
      for (const row of grid.slice(1)) row.splice(4, 2);
    }),
    [
      `import/heading-missing 2:1 ${at("A2")}推荐名额表缺少“推荐名额”或“因素分配指标”一栏；这一行的表头是“序号”、“地区”、“工业大县倾斜指标”、“山区海岛县倾斜指标” | 补上这一栏，或把表头改成“推荐名额”或“因素分配指标”；${example}`,
    ],
  ],
  [
    "two columns of one heading",
    changed((grid) => {
      grid[1]?.push("名额");
    }),
    [
      `import/heading-twice 2:7 ${at("G2")}有两栏都是“推荐名额”，另一栏在 F2 | 留下要导入的一栏，删去另一栏或改它的表头；并排的两段表接成上下一段`,
    ],
  ],
  [
    "two sheets with the table",
    handmadeXlsx([
      { name: "初稿", rows: quotaGrid() },
      { name: "终稿", rows: quotaGrid() },
    ]),
    [
      "import/several-tables 有 2 个工作表都像推荐名额表：“初稿”第 2 行、“终稿”第 2 行 | 留下要导入的一个，其余的删去或隐藏，保存后再导入",
    ],
  ],
  [
    "the table on a hidden sheet only",
    handmadeXlsx([
      { name: "封面", rows: [["名额"]] },
      { name: "数据", rows: quotaGrid(), hidden: true },
    ]),
    ["import/hidden-sheet 推荐名额表在隐藏的工作表“数据”里 | 右键点工作表标签选“取消隐藏”，核对后保存，再导入"],
  ],
  [
    "an unknown region",
    set("萧山区", 1, "肖山区"),
    [
      `import/unknown-region 5:2 ${at("B5")}名录中没有地区“肖山区” | 是不是“萧山区”？`,
      `import/region-missing 2:2 ${at("B2")}缺少 1 个地区：萧山区 | 每个县（市、区）和市本级各要一行，没有的补上`,
    ],
  ],
  [
    "a district of a city's own",
    set("江山市", 1, "柯城区"),
    [
      `import/unknown-region 54:2 ${at("B54")}“柯城区”属衢州市本级，不单列一行 | 把它的数并入衢州市本级一行，删去这一行`,
      `import/region-missing 2:2 ${at("B2")}缺少 1 个地区：江山市 | 每个县（市、区）和市本级各要一行，没有的补上`,
    ],
  ],
  [
    "figures without a region",
    set("萧山区", 1, null),
    [
      `import/unknown-region 5:2 ${at("B5")}这一行有数，没有地区名 | 补上地区名，或清空这一行`,
      `import/region-missing 2:2 ${at("B2")}缺少 1 个地区：萧山区 | 每个县（市、区）和市本级各要一行，没有的补上`,
    ],
  ],
  [
    "a region twice",
    changed((grid) => {
      grid.splice(80, 0, [78, "杭州市萧山区", 1, null, 28, 29]);
    }),
    [`import/region-twice 81:2 ${at("B81")}萧山区出现两次，前一次在 B5 | 删去其中一行`],
  ],
  [
    "two regions missing",
    changed((grid) => {
      for (const name of ["萧山区", "景宁县"]) grid.splice(grid.indexOf(rowOf(grid, name)), 1);
      grid.splice(2, 1);
    }),
    [`import/region-missing 2:2 ${at("B2")}缺少 2 个地区：萧山区、景宁县 | 每个县（市、区）和市本级各要一行，没有的补上`],
  ],
  [
    "a row that doesn't tie out",
    changed((grid) => {
      rowOf(grid, "萧山区")[4] = 27;
      rowOf(grid, "杭州市小计")[4] = null;
      grid.pop();
    }),
    [`import/sum 5:6 ${at("F5")}萧山区：倾斜指标 1 + 因素分配指标 27 = 28，与推荐名额 29 不符 | 核对 E5、F5 和倾斜指标`],
  ],
  [
    "a subtotal that doesn't tie out",
    set("杭州市小计", 5, 152),
    [
      `import/subtotal 3:6 ${at("F3")}杭州市小计的推荐名额 152 与所列 9 个地区相加的 150 不符 | 核对各地的数和小计；这一行如果是市本级，写“杭州市本级”`,
    ],
  ],
  [
    "a total that doesn't tie out",
    changed((grid) => {
      (grid.at(-1) as HandmadeCell[])[5] = 601;
    }),
    [`import/total 80:6 ${at("F80")}全省合计的推荐名额 601 与所列 67 个地区相加的 600 不符 | 核对各地的数和合计`],
  ],
  [
    "a total from a stale formula",
    changed((grid) => {
      (grid.at(-1) as HandmadeCell[])[5] = { formula: "SUM(F3:F79)", value: 0 };
    }),
    [
      `import/total 80:6 ${at("F80")}全省合计的推荐名额 0 与所列 67 个地区相加的 600 不符 | 核对各地的数和合计；公式的数如果不是最新的，用 Excel 或 WPS 打开，保存后再导入`,
    ],
  ],
  ["a negative", set("桐庐县", 5, -4), [`import/number 10:6 ${at("F10")}桐庐县的推荐名额是负数 -4 | 改为 0 或正整数`]],
  [
    "a fraction that shows as a whole number",
    set("桐庐县", 5, 3.6),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额 3.6 不是整数 | 改为整数；只显示为整数不够，单元格里存的也要是整数`],
  ],
  [
    "far too much",
    set("桐庐县", 5, 4_000_000),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额 4000000 过大 | 核对单位和位数`],
  ],
  [
    "Chinese numerals",
    set("桐庐县", 5, "四"),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额“四”不是数 | 改为阿拉伯数字，单位和说明写到别的栏`],
  ],
  [
    "a remark among the figures",
    set("桐庐县", 5, "4（待定）"),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额“4（待定）”不是数 | 改为阿拉伯数字，单位和说明写到别的栏`],
  ],
  [
    "a date",
    set("桐庐县", 5, { date: 45_750 }),
    [
      `import/number 10:6 ${at("F10")}桐庐县的推荐名额是日期，不是数 | 多半是输入时被改成了日期：把单元格格式改为“常规”，重新输入`,
    ],
  ],
  [
    "a yes",
    set("桐庐县", 5, { boolean: true }),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额是逻辑值（是/否），不是数 | 改为数字`],
  ],
  [
    "a formula that came to an error",
    set("桐庐县", 5, { error: "#REF!" }),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额的公式出错（#REF!） | 改正公式，或粘贴为数值`],
  ],
  [
    "a formula that nobody computed",
    set("桐庐县", 5, { formula: "1+3" }),
    [`import/number 10:6 ${at("F10")}桐庐县的推荐名额的公式没有算出的值 | 用 Excel 或 WPS 打开，保存后再导入`],
  ],
  ["a blank quota", set("桐庐县", 5, null), [`import/number 10:6 ${at("F10")}桐庐县的推荐名额空着 | 填上数，没有的填 0`]],
  [
    "cells of two regions merged",
    workbookOf(quotaGrid(), { merges: ["F10:F11"] }),
    [`import/number 11:6 ${at("F11")}建德市的推荐名额的单元格与别的单元格合并了 | 取消合并，每个地区各填一格`],
  ],
  [
    "a tilt that isn't what the named districts bring",
    changed((grid) => {
      Object.assign(rowOf(grid, "杭州市本级"), { 2: 4, 5: 56 });
      Object.assign(rowOf(grid, "杭州市小计"), { 2: null, 5: null });
      grid.pop();
    }),
    [
      `import/districts 4:3 ${at("C4")}杭州市本级：属工业大县的区有 3 个（钱塘区、滨江区、上城区），每个倾斜 1 个，与工业大县倾斜指标 4 不符 | 核对工业大县倾斜指标；区有变化的，在表中加“属工业大县的区”一栏写明`,
    ],
  ],
  [
    "a district of another city",
    changed((grid) => {
      grid[1]?.push("属工业大县的区");
      rowOf(grid, "杭州市本级").push("钱塘区、滨江区、鹿城区");
    }),
    [`import/districts 4:7 ${at("G4")}“鹿城区”不是杭州市本级所辖的区 | 杭州市本级所辖：上城区、拱墅区、西湖区、滨江区、钱塘区`],
  ],
  [
    "市本级 without a city",
    changed((grid) => {
      rowOf(grid, "温州市本级")[1] = "市本级";
      grid.splice(grid.indexOf(rowOf(grid, "温州市小计")), 1);
    }),
    [
      `import/unknown-region 13:2 ${at("B13")}“市本级”看不出是哪个设区市的 | 写全称，如“杭州市本级”`,
      `import/region-missing 2:2 ${at("B2")}缺少 1 个地区：温州市本级 | 每个县（市、区）和市本级各要一行，没有的补上`,
    ],
  ],
  [
    "a code that is another region's",
    changed((grid) => {
      for (const [index, row] of grid.entries()) row.push(index === 1 ? "地区代码" : row[1] === "萧山区" ? "330110" : null);
    }),
    [
      `import/region-code 5:2 ${at("B5")}地区代码 330110 是余杭区，名称是“萧山区”，应为 330109 | 核对代码和名称，改正其中一个`,
      `import/region-missing 2:2 ${at("B2")}缺少 1 个地区：萧山区 | 每个县（市、区）和市本级各要一行，没有的补上`,
    ],
  ],
  [
    "a region under another city",
    changed((grid) => {
      for (const [index, row] of grid.entries()) row.push(index === 1 ? "设区市" : row[1] === "萧山区" ? "温州市" : null);
    }),
    [`import/region-city 5:7 ${at("G5")}萧山区属杭州市，这一栏写的是“温州市” | 核对是不是串了行`],
  ],
  [
    "a column of totals alone, less than the tilts",
    changed((grid) => {
      for (const row of grid.slice(1)) row.splice(2, 3);
      rowOf(grid, "萧山区")[2] = 0;
      grid.splice(2, 1);
      grid.pop();
    }),
    [`import/sum 4:3 ${at("C4")}萧山区：推荐名额 0 少于倾斜指标 1 | 核对推荐名额，或在表中写明倾斜指标`],
  ],
];

describe("a wrong table", () => {
  test.each(wrongTables)("%s", (_, given, want) => {
    expect(errorsOf(given)).toEqual(want);
  });

  test("all problems at once", () => {
    const given = changed((grid) => {
      rowOf(grid, "萧山区")[5] = "二十九";
      rowOf(grid, "桐庐县")[5] = -4;
      rowOf(grid, "景宁县")[1] = "景宁";
      rowOf(grid, "松阳县")[1] = "松洋县";
    });
    expect(errorsOf(given).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "import/unknown-region 78:2",
      "import/region-missing 2:2",
      "import/number 5:6",
      "import/number 10:6",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { importWorkbook } from "../src/index.ts";
import { type HandmadeCell, type HandmadeSheet, handmadeXlsx } from "./handmade.ts";
import { nextYear, regions, textOf } from "./project.ts";
import { type Grid, headings, quotaGrid, rowOf, workbookOf } from "./quota-grid.ts";

const files = nextYear();
/** What every right table of 2025's figures comes to: the published file's rows, comments and all. */
const published = textOf(files, "data/2025/quotas.yaml");
const rowsOf = (text: string) => text.slice(text.indexOf("rows:"));

function imported(bytes: Uint8Array) {
  const { outputs, diagnostics } = importWorkbook(files, {
    kind: "quotas",
    batch: "2026",
    workbook: { file: "名额.xlsx", bytes },
  });
  return {
    rows: rowsOf(textOf(outputs, "data/2026/quotas.yaml")),
    found: diagnostics.map(({ rule, message }) => `${rule} ${message}`),
  };
}

/** The published figures without sums: city, unit, the four figures. */
function bare(): HandmadeCell[][] {
  const grid = quotaGrid();
  return regions.flatMap((region) => {
    if (region.level === "city") return [];
    const city = regions.find(({ id }) => id === region.city)?.officialName ?? "";
    return [[city, region.name, ...rowOf(grid, region.name).slice(2)]];
  });
}

const figures = headings.slice(2);
const mapped = (change: (row: HandmadeCell[], index: number) => HandmadeCell[], head: Grid): Grid => [
  ...head,
  ...bare().map(change),
];

/** Rows with a city's name merged over its units. */
function mergedCities(): HandmadeSheet {
  const rows: Grid = [["设区市", "县（市、区）", ...figures]];
  const merges: string[] = [];
  for (const city of regions.filter(({ level }) => level === "city")) {
    const own = bare().filter(([name]) => name === city.officialName);
    merges.push(`A${rows.length + 1}:A${rows.length + own.length}`);
    for (const [index, [name, unit, ...rest]] of own.entries()) {
      rows.push([index === 0 ? (name ?? null) : null, String(unit).endsWith("本级") ? "市本级" : (unit ?? null), ...rest]);
    }
  }
  return { name: "名额", rows, merges };
}

/** A city's heading line, its units, 小计 under them. */
function trailingSums(): Grid {
  const grid = quotaGrid();
  const cities = regions.filter(({ level }) => level === "city");
  return [
    ["地区", ...figures],
    ...cities.flatMap((city): Grid => {
      const units = bare().filter(([name]) => name === city.officialName);
      const lines = units.map(([, unit, ...rest]) => [String(unit).endsWith("本级") ? "市本级" : (unit ?? null), ...rest]);
      return [[`${city.officialName}：`], ...lines, ["小　计", ...rowOf(grid, city.name).slice(2)]];
    }),
    ["总　计", ...(grid.at(-1) as HandmadeCell[]).slice(2)],
    ["填表人：某某", null, null, "日期：某年某月"],
  ];
}

const fullWidth = (value: HandmadeCell) =>
  typeof value === "number"
    ? [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("")
    : value;

const right: readonly [name: string, bytes: Uint8Array, found: readonly (string | RegExp)[]][] = [
  ["the published form", workbookOf(quotaGrid()), []],
  [
    "two heading rows, merged over each other, under two title rows",
    workbookOf(
      [
        ["某某厅关于名额的函附件"],
        ["单位：个"],
        ["序号", "地区", "推荐名额", null, null, null],
        [null, null, "合计", "工业大县", "山区海岛县", "因素分配"],
        ...quotaGrid()
          .slice(2)
          .map(([number = null, name = null, industrial = null, mountain = null, factor = null, quota = null]) => [
            number,
            name,
            quota,
            industrial,
            mountain,
            factor,
          ]),
      ],
      { merges: ["A1:F1", "A3:A4", "B3:B4", "C3:F3"] },
    ),
    [],
  ],
  [
    "columns in another order, with others between, headings broken over lines",
    workbookOf(
      mapped(
        ([, unit = null, industrial = null, mountain = null, factor = null, quota = null], index) => [
          quota,
          "已核",
          unit,
          factor,
          index,
          mountain,
          industrial,
        ],
        [["推荐\n名额（个）", "核对情况", "地　区", "因素分配\n指标", "排序", "山区海岛县\n倾斜指标", "工业大县倾斜指标"]],
      ),
    ),
    ["import/unread-column 工作表“推荐名额”B1：没有读的栏：“核对情况”、“排序”"],
  ],
  ["cities merged over their units, 市本级 without a name", handmadeXlsx([mergedCities()]), []],
  ["a city's name as a line of its own, 小计 under its units, the total last, who filled it in", workbookOf(trailingSums()), []],
  [
    "地区 merged over the city's and the unit's column",
    workbookOf([["地区", null, ...figures], ...bare()], { merges: ["A1:B1"] }),
    [],
  ],
  [
    "long names, short names, blanks inside names",
    workbookOf(
      mapped(
        ([city, unit, ...rest], index) => [
          index % 3 === 0 || String(unit).endsWith("本级")
            ? `浙江省${String(unit).endsWith("本级") ? "" : city}${unit}`
            : index % 3 === 1
              ? ` ${[...String(unit)].join("　")} `
              : String(unit).length > 2
                ? String(unit).slice(0, -1)
                : (unit ?? null),
          ...rest,
        ],
        [["单位名称", ...figures]],
      ),
    ),
    [],
  ],
  [
    "full-width digits and numbers as text; strokes for nothing",
    workbookOf(
      mapped(
        ([, unit = null, ...rest]) => [unit, ...rest.map((value) => (value === null ? "—" : fullWidth(value)))],
        [["地区", ...figures]],
      ),
    ),
    [
      "import/number-as-text 工作表“推荐名额”B2：工业大县倾斜指标一栏有 32 个数是以文本存的，已当作数读：杭州市本级、萧山区、余杭区、临平区、富阳区等",
      /山区海岛县倾斜指标一栏有 30 个数/,
      /因素分配指标一栏有 67 个数/,
      /推荐名额一栏有 67 个数/,
    ],
  ],
  [
    "formulas with the values that were saved",
    workbookOf(
      mapped(
        ([, unit = null, industrial = null, mountain = null, factor = null, quota = null], index) => [
          unit,
          industrial,
          mountain,
          { formula: "ROUND(H1*0.7,0)", value: `${factor}.00000000001` },
          { formula: `SUM(B${index + 2}:D${index + 2})`, value: Number(quota) },
        ],
        [["地区", ...figures]],
      ).map((row) =>
        row.map((cell) => (isFormula(cell) && typeof cell.value === "string" ? { ...cell, value: Number(cell.value) } : cell)),
      ),
    ),
    [],
  ],
  [
    "quotas without tilts and factors: the tilts stay as they were",
    workbookOf(mapped(([, unit = null, , , , quota = null]) => [unit, quota], [["县（市、区）", "2026年推荐名额"]])),
    [
      "import/kept 工作表“推荐名额”A1：表中没有“工业大县倾斜指标”、“山区海岛县倾斜指标”，沿用2025 批次的数",
      "import/derived 工作表“推荐名额”A1：表中没有“因素分配指标”，按因素分配指标＝推荐名额－倾斜指标算出",
    ],
  ],
  [
    "codes beside names, 市本级 by its code",
    workbookOf(
      mapped(
        ([, unit = null, ...rest], index) => {
          const region = regions.filter(({ level }) => level !== "city")[index];
          return [
            index % 2 === 0 ? String(region?.id) : Number(region?.id),
            String(unit).endsWith("本级") ? "市本级" : unit,
            ...rest,
          ];
        },
        [["行政区划代码", "名称", ...figures]],
      ),
    ),
    [],
  ],
  [
    "other sheets before it, a hidden copy behind it",
    handmadeXlsx([
      {
        name: "说明",
        rows: [
          ["地区", "说明"],
          ["萧山区", "略"],
        ],
      },
      { name: "名额", rows: quotaGrid() },
      { name: "旧", rows: quotaGrid(), hidden: true },
    ]),
    ["import/hidden-sheet 隐藏的工作表“旧”里也有推荐名额表，没有读"],
  ],
  [
    "filtered rows",
    workbookOf(quotaGrid(), { hiddenRows: [5, 12] }),
    ["import/hidden-row 工作表“推荐名额”B5：有 2 行是隐藏的，也读了：第 5 行萧山区、第 12 行淳安县"],
  ],
  [
    "the heading again at a page break, remarks under the table",
    workbookOf([
      ...quotaGrid().slice(0, 40),
      [...headings],
      ...quotaGrid().slice(40),
      ["注：1.每个工业大县（市、区）各倾斜1个指标。"],
      [null, "2.因素分配指标按权重计算。"],
      [null, "以上供参考，最终以通知为准"],
    ]),
    ["import/unread-row 工作表“推荐名额”B84：没有读这一行：“以上供参考，最终以通知为准”"],
  ],
  [
    "a total above the rows",
    workbookOf([...quotaGrid().slice(0, 2), quotaGrid().at(-1) as HandmadeCell[], ...quotaGrid().slice(2, -1)]),
    [],
  ],
];

function isFormula(cell: HandmadeCell): cell is { readonly formula: string; readonly value?: string | number } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

describe("the same figures, as people send them, make the same file", () => {
  test.each(right)("%s", (_, bytes, want) => {
    const { rows, found } = imported(bytes);
    expect(found).toEqual(want.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
    expect(rows).toBe(rowsOf(published));
  });
});

test("what the file says beside the rows stays", () => {
  const { outputs } = importWorkbook(files, {
    kind: "quotas",
    batch: "2026",
    workbook: { file: "名额.xlsx", bytes: workbookOf(quotaGrid()) },
  });
  const before = textOf(files, "data/2026/quotas.yaml");
  const after = textOf(outputs, "data/2026/quotas.yaml");
  expect(after.slice(0, after.indexOf("rows:"))).toBe(before.slice(0, before.indexOf("rows:")));
});

import { allocateBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import type { YamlEdit } from "@gongwen/source";
import { describe, expect, test } from "vitest";
import { edit, nextYear } from "./next-year.ts";

type Move = readonly [
  what: string,
  file: "indicators" | "allocation" | "quotas" | "batch",
  edits: readonly YamlEdit[],
  want: readonly string[],
];

const set = (path: string, value: YamlEdit["value"]): YamlEdit => {
  return { path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)), value };
};

// Rows of the invented figures: 0 杭州市本级, 1 萧山区, 8 淳安县, 14 平阳县.
const moves: readonly Move[] = [
  [
    "an unknown region, and so one missing",
    "indicators",
    [set("rows.1.region", "330190")],
    [
      'data/2026/indicators.yaml:10:3 错误 allocate/regions 缺少萧山区的指标\n  建议：加一行 region: "330109"',
      "data/2026/indicators.yaml:11:15 错误 allocate/regions 没有代码为 330190 的地区\n  建议：是不是 330100（杭州市本级）？",
    ],
  ],
  [
    "a region twice",
    "indicators",
    [set("rows.67", { region: "330109", enterprises: 1, industrialFirms: 1, performance: 1 })],
    ["萧山区有两行指标\n  建议：删去其中一行"],
  ],
  [
    "a city's row",
    "indicators",
    [set("rows.67", { region: "330100-T", enterprises: 1, industrialFirms: 1 })],
    ["杭州市小计由程序算出，不能写\n  建议：删去这一行"],
  ],
  [
    "a coefficient that is missing",
    "indicators",
    [set("rows.1.performance", undefined)],
    ["缺少萧山区的培育绩效系数\n  建议：补上 performance；没有增减的写 1"],
  ],
  [
    "five decimals",
    "indicators",
    [set("rows.1.performance", 1.00005)],
    ["错误 data/value 培育绩效系数：最多写四位小数\n  建议：四舍五入到四位小数，如 1.0525"],
  ],
  ["a coefficient of 0", "indicators", [set("rows.1.performance", 0)], ["错误 data/range 培育绩效系数须大于 0"]],
  ["a fraction of an enterprise", "indicators", [set("rows.1.enterprises", 1.5)], ["省级专精特新中小企业数应为整数"]],
  [
    "districts of a county",
    "indicators",
    [set("rows.1.industrialDistricts", ["萧山区"])],
    ["萧山区不是市本级，不能列出所辖的区\n  建议：删去 industrialDistricts；萧山区属工业大县的写 industrialCounty: true"],
  ],
  [
    "a flag of a city's own",
    "indicators",
    [set("rows.0.mountainIsland", true)],
    ["杭州市本级是市本级，按所辖的区倾斜\n  建议：删去 mountainIsland，把属山区海岛县的区写进 mountainIslandDistricts"],
  ],
  [
    "a district of elsewhere",
    "indicators",
    [set("rows.0.industrialDistricts", ["钱塘区", "越城区"])],
    ["越城区不是杭州市本级所辖的区\n  建议：杭州市本级所辖：上城区、拱墅区、西湖区、滨江区、钱塘区"],
  ],
  [
    "a district twice",
    "indicators",
    [set("rows.0.industrialDistricts", ["钱塘区", "钱塘区"])],
    ["钱塘区写了两次\n  建议：删去其中一个"],
  ],
  [
    "a figure nobody has decided",
    "indicators",
    [set("rows.1.enterprises", "待定")],
    ["错误 open/value 省级专精特新中小企业数尚未确定\n  建议：由有权决定的人填写，替换“待定”"],
  ],
  [
    "coefficients while they are suspended",
    "quotas",
    [set("performanceCoefficientEnabled", false)],
    [
      "萧山区：本批次培育绩效系数不纳入，却写了系数\n  建议：删去 performance，或把 quotas.yaml 的 performanceCoefficientEnabled 改为 true",
    ],
  ],
  [
    "weights that don't add up",
    "quotas",
    [set("weights.enterprises", 60)],
    ["data/2026/quotas.yaml:3:10 错误 quota/weights 因素权重 60 + 30 = 90，不是 100\n  建议：两项权重合计应为 100"],
  ],
  [
    "an open weight beside the open rows",
    "quotas",
    [set("weights.enterprises", "待定")],
    ["data/2026/quotas.yaml:3:25 错误 open/value 省级专精特新中小企业数量权重（%）尚未确定"],
  ],
  [
    "an unknown method",
    "allocation",
    [set("method", "hamilton")],
    ["错误 data/choice 取整方法只能是 largest-remainder、webster"],
  ],
  ["a method that nobody has decided", "allocation", [set("method", "待定")], ["错误 open/value 取整方法尚未确定"]],
  ["no order of steps", "allocation", [set("stages", undefined)], ["错误 data/missing 缺少分配次序\n  建议：补上 stages"]],
  [
    "a limit of nobody",
    "allocation",
    [set("limits.regions", [{ region: "339999", min: 1 }])],
    ["错误 allocate/limits 没有代码为 339999 的地区"],
  ],
  [
    "a city's limit without a cities' stage",
    "allocation",
    [set("limits.regions", [{ region: "330100-T", max: 9 }])],
    ["各地一次分完，不能给杭州市设保底和封顶\n  建议：删去这一行，或把 stages 改为 two"],
  ],
  [
    "two limits of one region",
    "allocation",
    [
      set("limits.regions", [
        { region: "330109", min: 1 },
        { region: "330109", max: 9 },
      ]),
    ],
    ["萧山区写了两次保底和封顶\n  建议：合并为一行"],
  ],
  [
    "a floor over its cap",
    "allocation",
    [set("limits.regions", [{ region: "330122", min: 9, max: 8 }])],
    ["错误 allocate/limits 桐庐县的保底高于封顶\n  建议：核对 min 和 max"],
  ],
  [
    "floors over the total",
    "allocation",
    [set("limits.min", 12)],
    ["错误 allocate/limits 各地保底合计 740 个，多于可分的 530 个\n  建议：调低保底，或核对分配总数"],
  ],
  [
    "caps under the total",
    "allocation",
    [set("limits.max", 8)],
    ["错误 allocate/limits 各地封顶合计 472 个，少于可分的 530 个\n  建议：调高封顶，或核对分配总数；没有指标的地区只得保底数"],
  ],
  [
    "tilts over a cap",
    "allocation",
    [set("limits.max", 2)],
    ["错误 allocate/limits 杭州市本级的倾斜指标已经超过推荐名额的封顶\n  建议：调高封顶，或核对倾斜指标"],
  ],
  [
    "floors that the second factor can't make good",
    "allocation",
    [set("rounding", "each"), set("total.places", 200), set("limits.of", "factor"), set("limits.min", 3)],
    [
      "错误 allocate/limits 规上工业企业部分：各地还须补足的保底合计 72 个，多于可分的 60 个\n  建议：两项各自取整时，保底和封顶由后一项补足、扣减：调整保底和封顶，或把 rounding 改为 once",
    ],
  ],
  [
    "tilts over the total",
    "allocation",
    [set("total", { of: "quota", places: 60 })],
    ["错误 allocate/total 倾斜指标合计 64 个，已经多于推荐名额合计 60 个\n  建议：核对分配总数和各地的倾斜标记"],
  ],
  [
    "fewer quotas than firms supported",
    "allocation",
    [set("total.places", 300)],
    ["data/2026/batch.yaml:5:15 错误 quota/cap 推荐名额合计 364 少于支持企业数上限 400\n  建议：核对支持企业数上限和各地名额"],
  ],
];

async function problems(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const { quotas, explanation, diagnostics } = await allocateBatch(files, "2026");
  expect([quotas, explanation]).toEqual([undefined, undefined]);
  return diagnostics.map(formatDiagnostic);
}

describe("a wrong move is told where it was made, and nothing is written", () => {
  test.each(moves)("%s", async (_, file, edits, want) => {
    const files = nextYear();
    edit(files, file, edits);
    const told = await problems(files);
    for (const words of want) expect(told).toContainEqual(expect.stringContaining(words));
    expect(told.every((line) => /^data\/2026\/[a-z]+\.yaml(:\d+:\d+)? (错误|警告) /.test(line))).toBe(true);
  });

  test("a tie that no rule decides, with the names", async () => {
    const files = nextYear();
    edit(files, "allocation", [set("ties", []), set("total.places", 5), set("limits", undefined)]);
    const same = Array.from({ length: 67 }, (_, index) => [
      set(`rows.${index}.enterprises`, index < 6 ? 100 : 1),
      set(`rows.${index}.industrialFirms`, index < 6 ? 100 : 1),
      set(`rows.${index}.performance`, 1),
    ]).flat();
    edit(files, "indicators", same);
    expect(await problems(files)).toEqual([
      "data/2026/allocation.yaml:7:7 错误 allocate/tie 杭州市本级、萧山区、余杭区、临平区、富阳区、临安区并列，剩下的 5 个名额分不出先后\n  建议：在 ties 中加一条能分出先后的规则，如 order（名额表中在前者先）",
    ]);
  });

  test("no firm anywhere", async () => {
    const files = nextYear();
    edit(
      files,
      "indicators",
      Array.from({ length: 67 }, (_, index) => set(`rows.${index}.industrialFirms`, 0)),
    );
    expect(await problems(files)).toEqual([
      "data/2026/indicators.yaml:10:3 错误 allocate/no-indicator 各地的规上工业企业数都是 0，没有分配的依据\n  建议：核对指标文件，或把这项因素的权重改为 0",
    ]);
  });

  test("figures and rules that aren't there: both told", async () => {
    const files = nextYear();
    files.delete("data/2026/indicators.yaml");
    files.delete("data/2026/allocation.yaml");
    expect(await problems(files)).toEqual([
      "data/2026/allocation.yaml 错误 file/missing 缺少文件\n  建议：参照 data/examples/allocation.yaml 写好本批次的测算规则：通知没有规定，须由有权决定的人定",
      "data/2026/indicators.yaml 错误 file/missing 缺少文件\n  建议：补上这个文件（可用 gongwen import indicators 导入），或用 --indicators 指明文件",
    ]);
  });

  test("a county that was moved out and has no tilt is a warning: a person judges whether its years are over", async () => {
    const files = nextYear();
    edit(files, "indicators", [set("rows.14.mountainIsland", undefined)]);
    const { quotas, diagnostics } = await allocateBatch(files, "2026");
    expect(quotas).toBeDefined();
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      "data/2026/indicators.yaml:25:5 警告 allocate/moved-out 平阳县是山区海岛调出县，没有按山区海岛县倾斜\n  建议：调出县前 3 年保持支持政策，核对是否仍在期内",
    ]);
  });
});

import { allocateBatch, examineBatch } from "@gongwen/batch";
import { formatDiagnostic, hasErrors } from "@gongwen/diagnostics";
import { QuotasFile, sumQuotas } from "@gongwen/schema";
import { listBatches, parseSource } from "@gongwen/source";
import { describe, expect, test } from "vitest";
import { edit, example, nextYear, textOf } from "./next-year.ts";

const quotasFile = "data/2026/quotas.yaml";

/** The project after `allocate`, which must succeed. */
async function allocated(files: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const { quotas, explanation, diagnostics } = await allocateBatch(files, "2026");
  if (quotas === undefined || explanation === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return new Map([...files, [quotas.path, quotas.bytes], [explanation.path, explanation.bytes]]);
}

function rowsOf(files: ReadonlyMap<string, Uint8Array>) {
  const bytes = files.get(quotasFile) ?? new Uint8Array();
  const { sourced, diagnostics } = parseSource(bytes, quotasFile, QuotasFile);
  if (sourced === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return sourced.value.rows;
}

async function refusal(files: Map<string, Uint8Array>, batch = "2026"): Promise<string[]> {
  const { quotas, explanation, diagnostics } = await allocateBatch(files, batch);
  expect([quotas, explanation]).toEqual([undefined, undefined]);
  return diagnostics.map(formatDiagnostic);
}

describe("allocate", () => {
  test("writes rows that make up the total and that check accepts", async () => {
    const files = await allocated(nextYear());
    // 36 and 32 in the published table; of four cities' own the example doesn't say which district is a 工业大县.
    expect(sumQuotas(rowsOf(files))).toEqual({ industrialTilt: 32, mountainIslandTilt: 32, factorQuota: 530, quota: 594 });
    const { diagnostics, ready } = examineBatch(files, "2026");
    expect(diagnostics.filter(({ severity, rule }) => severity === "error" || rule === "allocate/stale")).toEqual([]);
    expect(ready).toBeDefined();
  });

  test("changes the rows and the head of the file, and not another byte of it", async () => {
    const before = nextYear();
    const [old, fresh] = [textOf(before, quotasFile), textOf(await allocated(before), quotasFile)];
    const [head, tail] = [old.slice(0, old.indexOf("weights:")), old.slice(old.indexOf("weights:"))];
    expect(fresh.startsWith(head)).toBe(true);
    expect(fresh.slice(fresh.indexOf("weights:"), fresh.indexOf("rows:"))).toBe(tail.slice(0, tail.indexOf("rows:")));
    expect(fresh.split("\n").filter((line) => line.startsWith("  # "))).toEqual(
      ["杭州", "温州", "湖州", "嘉兴", "绍兴", "金华", "衢州", "舟山", "台州", "丽水"].map((city) => `  # ${city}市`),
    );
    expect(fresh).toContain(
      [
        "rows:",
        "  # 杭州市",
        '  - { region: "330100", industrialTilt: 3, factorQuota: 13, quota: 16, industrialDistricts: [钱塘区, 滨江区, 上城区] } # 杭州市本级',
        '  - { region: "330109", industrialTilt: 1, factorQuota: 8, quota: 9 } # 萧山区',
      ].join("\n"),
    );
  });

  test("says at the head of the file how the rows came about", async () => {
    const text = textOf(await allocated(nextYear()), quotasFile);
    const head = text.slice(0, text.indexOf("weights:")).replace(/sha256:[0-9a-f]{64}/g, "sha256:…");
    expect(head).toBe(`# 推荐名额：各县（市、区）和市本级照公布的数字；设区市小计和全省合计由程序算出，不写。
# 没有倾斜指标的不写该项（表中留空）；写 0 则印 0。
# 名额由 gongwen allocate 测算，没有手工改动、没有公布时可以重新测算：
#   因素权重：省级专精特新中小企业数量 70%，规上工业企业数量 30%
#   培育绩效系数：纳入：乘在各地的加权占比上
#   倾斜指标：每个工业大县（市、区）1 个，每个山区海岛县 1 个；市本级按所辖区相加
#   分配总数：因素分配指标合计 530 个
#   分配次序：各地一次分完
#   取整方法：最大余数法：先各得份额的整数部分，余下的名额按余数从大到小各补一个
#   取整位置：两项因素加权后取整一次
#   并列时：依次比较：省级专精特新中小企业多者先；规上工业企业多者先；名额表中在前者先
#   保底和封顶：各地至少 1 个（指推荐名额，含倾斜指标）
#   合计：工业大县倾斜 32＋山区海岛县倾斜 32＋因素分配 530＝推荐名额 594
#   指标文件：data/2026/indicators.yaml sha256:…
#   规则文件：data/2026/allocation.yaml sha256:…
#   各行校验：sha256:…
`);
  });

  test("comes out the same again, and follows changed figures while nobody has touched the rows", async () => {
    const once = await allocated(nextYear());
    const twice = await allocated(once);
    expect([...twice].filter(([path, bytes]) => Buffer.compare(bytes, once.get(path) ?? new Uint8Array()) !== 0)).toEqual([]);
    edit(twice, "indicators", [{ path: ["rows", 1, "enterprises"], value: 900 }]);
    const moved = await allocated(twice);
    const quotaOf = (files: ReadonlyMap<string, Uint8Array>) => rowsOf(files).find(({ region }) => region === "330109")?.quota;
    expect(quotaOf(moved)).toBeGreaterThan(quotaOf(once) ?? 0);
    expect(textOf(moved, quotasFile).match(/名额由 gongwen allocate 测算/g)).toHaveLength(1);
  });

  test("rewritten by hand without a change of what they say, rows are still its own; lines of people's around its own stay", async () => {
    const files = await allocated(nextYear());
    const text = textOf(files, quotasFile).replace(
      '{ region: "330109", industrialTilt: 1,',
      '{ industrialTilt: 1, region: "330109",',
    );
    const editor = "# yaml-language-server: $schema=../../quotas.schema.json\n";
    files.set(quotasFile, new TextEncoder().encode(`${editor}${text.replace("weights:", "# 已与财政处核对\nweights:")}`));
    const again = textOf(await allocated(files), quotasFile);
    expect(again.startsWith(`${editor}# 推荐名额：`)).toBe(true);
    expect(again.indexOf("# 已与财政处核对")).toBeLessThan(again.indexOf("# 名额由 gongwen allocate"));
    expect(again.match(/名额由 gongwen allocate 测算/g)).toHaveLength(1);
  });

  test("line ends of Windows stay, and are no change of the rows", async () => {
    const files = nextYear();
    const windows = (text: string) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
    const plain = textOf(await allocated(files), quotasFile);
    files.set(quotasFile, windows(textOf(files, quotasFile)));
    const again = await allocated(await allocated(files));
    expect(textOf(again, quotasFile)).toBe(plain.replaceAll("\n", "\r\n"));
  });

  test("the examples are no batch; rules beside the named figures serve a batch without rules, which is told", async () => {
    const files = nextYear();
    expect(listBatches(files)).toEqual(["2025", "2026"]);
    files.delete("data/2026/allocation.yaml");
    files.delete("data/2026/indicators.yaml");
    const bytes = files.get(example.indicators) ?? new Uint8Array();
    const { quotas, diagnostics } = await allocateBatch(files, "2026", { file: example.indicators, bytes });
    expect(quotas).toBeDefined();
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      "data/2026/allocation.yaml 警告 allocate/borrowed-rules 2026 批次没有测算规则，用了 data/examples/allocation.yaml\n  建议：规则定下后写进 data/2026/allocation.yaml",
    ]);
  });

  test("other open values of the batch don't stand in the way", async () => {
    const files = nextYear();
    edit(files, "batch", [
      { path: ["batch", "supportCap"], value: "待定" },
      { path: ["notice", "issueDate"], value: "待定" },
    ]);
    expect(sumQuotas(rowsOf(await allocated(files))).quota).toBe(594);
  });
});

describe("frozen quotas", () => {
  const again = "\n  建议：公布的名额不能改动；还没有公布、确要重新测算的，先把 rows 改为 待定";

  test("published ones, which it never wrote", async () => {
    const told = await refusal(nextYear(), "2025");
    expect(told.map((line) => line.replace(/:\d+:3 /, " "))).toEqual([
      "data/2025/quotas.yaml 错误 allocate/frozen 2025 批次已经印发（有 data/2025/changes.yaml），名额不再测算\n  建议：公布的名额不能改动",
    ]);
  });

  test("rows that came from elsewhere", async () => {
    const files = nextYear();
    edit(files, "quotas", [{ path: ["rows"], value: [{ region: "330109", factorQuota: 28, quota: 28 }] }]);
    expect(await refusal(files)).toEqual([
      `data/2026/quotas.yaml:13:3 错误 allocate/frozen 2026 批次已有推荐名额，不再测算${again}`,
    ]);
  });

  test("rows of its own that somebody changed", async () => {
    const files = await allocated(nextYear());
    edit(files, "quotas", [
      { path: ["rows", 1, "factorQuota"], value: 9 },
      { path: ["rows", 1, "quota"], value: 10 },
    ]);
    const [problem] = await refusal(files);
    expect(problem).toMatch(/^data\/2026\/quotas\.yaml:\d+:3 错误 allocate\/frozen 推荐名额在测算之后改动过，不再测算/);
    edit(files, "quotas", [{ path: ["rows"], value: "待定" }]);
    expect(sumQuotas(rowsOf(await allocated(files))).quota).toBe(594);
  });

  test.each(["data/2026/changes.yaml", "data/2026/official/notice.pdf"])("once the batch is issued: %s", async (file) => {
    const files = await allocated(nextYear());
    files.set(file, new TextEncoder().encode("changes: []\n"));
    const [problem] = await refusal(files);
    expect(problem).toContain(`错误 allocate/frozen 2026 批次已经印发（有 ${file}），名额不再测算\n  建议：公布的名额不能改动`);
  });
});

test("a build takes the rows as they are: other figures change nothing but are told", async () => {
  const files = await allocated(nextYear());
  const quotaOf = () => examineBatch(files, "2026").ready?.facts.quota;
  const before = quotaOf();
  edit(files, "indicators", [{ path: ["rows", 1, "enterprises"], value: 900 }]);
  const { diagnostics } = examineBatch(files, "2026");
  expect(hasErrors(diagnostics)).toBe(false);
  expect(quotaOf()).toEqual(before);
  const stale = diagnostics.filter(({ rule }) => rule === "allocate/stale").map(formatDiagnostic);
  expect(stale).toEqual([
    "data/2026/quotas.yaml:28:3 警告 allocate/stale 推荐名额测算之后，data/2026/indicators.yaml 改动过\n  建议：名额还没有公布的，重新测算；已经公布的，把该文件恢复原样",
  ]);
});

test("check reads the figures and the rules of a batch like its other files", async () => {
  const files = await allocated(nextYear());
  edit(files, "indicators", [{ path: ["rows", 1, "enterprises"], value: -1 }]);
  edit(files, "allocation", [{ path: ["method"], value: "待定" }]);
  const told = examineBatch(files, "2026").diagnostics.filter(({ severity }) => severity === "error");
  expect(told.map(formatDiagnostic)).toEqual([
    "data/2026/allocation.yaml:3:9 错误 open/value 取整方法尚未确定\n  建议：由有权决定的人填写，替换“待定”",
    "data/2026/indicators.yaml:11:38 错误 data/range 省级专精特新中小企业数不能小于 0",
  ]);
});

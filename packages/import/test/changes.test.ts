import { editYaml } from "@gongwen/source";
import { describe, expect, test } from "vitest";
import { importWorkbook } from "../src/index.ts";
import { bytesOf, nextYear, textOf } from "./project.ts";
import { type Grid, quotaGrid, rowOf, workbookOf } from "./quota-grid.ts";

const path = "data/2026/quotas.yaml";

function imported(files: ReadonlyMap<string, Uint8Array>, bytes: Uint8Array, batch = "2026") {
  const { outputs, diagnostics } = importWorkbook(files, { kind: "quotas", batch, workbook: { file: "名额.xlsx", bytes } });
  return { outputs, found: diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`) };
}

/** The published table with 萧山区 one up, its sums left out. */
function oneUp(): Uint8Array {
  const grid: Grid = quotaGrid().slice(0, -1);
  Object.assign(rowOf(grid, "萧山区"), { 4: 29, 5: 30 });
  Object.assign(rowOf(grid, "杭州市小计"), { 4: null, 5: null });
  return workbookOf(grid);
}

/** The second batch with 2025's rows and a remark on one of them. */
function decided(): Map<string, Uint8Array> {
  const files = nextYear();
  for (const [name, bytes] of imported(files, workbookOf(quotaGrid())).outputs) files.set(name, bytes);
  return files.set(path, bytesOf(textOf(files, path).replace("# 余杭区", "# 余杭区，已与处室核对")));
}

describe("quotas that are there already", () => {
  test("the same ones change nothing", () => {
    expect(imported(decided(), workbookOf(quotaGrid()))).toEqual({
      outputs: new Map(),
      found: ["note import/unchanged 与 data/2026/quotas.yaml 中的数据相同，没有改动"],
    });
  });

  test("others are told, old → new, and written where they stand; comments stay", () => {
    const files = decided();
    const { outputs, found } = imported(files, oneUp());
    expect(found).toEqual(["note import/changed 工作表“推荐名额”A5：萧山区：因素分配指标 28 → 29，推荐名额 29 → 30"]);
    const want = textOf(files, path).replace("factorQuota: 28, quota: 29 } # 萧山区", "factorQuota: 29, quota: 30 } # 萧山区");
    expect(textOf(outputs, path)).toBe(want);
  });

  test("one open value among decided ones is filled in without a word", () => {
    const files = decided();
    files.set(path, bytesOf(editYaml(textOf(files, path), [{ path: ["rows", 1, "quota"], value: "待定" }])));
    const { outputs, found } = imported(files, workbookOf(quotaGrid()));
    expect(found).toEqual([]);
    expect(textOf(outputs, path)).toBe(textOf(decided(), path));
  });
});

describe("a published batch", () => {
  const refusal = (batch: string, why: string, count: number) =>
    `error import/published ${batch} 批次已印发（${why}），不再由导入改动；与 data/${batch}/quotas.yaml 不同的有 ${count} 处，见各条提示`;
  const change = "note import/changed 工作表“推荐名额”A5：萧山区：因素分配指标 28 → 29，推荐名额 29 → 30";

  test("has a list of corrections", () => {
    const want = [change, refusal("2025", "已有更正记录 changes.yaml", 2)];
    expect(imported(nextYear(), oneUp(), "2025")).toEqual({ outputs: new Map(), found: want });
  });

  test("has a sealed notice", () => {
    const files = decided().set("data/2026/official/notice.pdf", new Uint8Array([1]));
    const want = [change, refusal("2026", "已有正式印发的通知 official/notice.pdf", 2)];
    expect(imported(files, oneUp())).toEqual({ outputs: new Map(), found: want });
  });

  test("is followed by another", () => {
    const files = decided().set("data/2027/batch.yaml", bytesOf('basedOn: "2026"\n'));
    expect(imported(files, oneUp())).toEqual({ outputs: new Map(), found: [change, refusal("2026", "已开始 2027 批次", 2)] });
  });
});

describe("a batch whose files are in the way", () => {
  test("no quotas.yaml", () => {
    const files = nextYear();
    files.delete(path);
    const want = ["error import/no-file 没有 data/2026/quotas.yaml"];
    expect(imported(files, workbookOf(quotaGrid()))).toEqual({ outputs: new Map(), found: want });
  });

  test("a file that is no YAML is told by its own place", () => {
    const files = nextYear().set(path, bytesOf("rows: [\n"));
    const { diagnostics } = importWorkbook(files, {
      kind: "quotas",
      batch: "2026",
      workbook: { file: "x.xlsx", bytes: workbookOf([]) },
    });
    expect(diagnostics[0]).toMatchObject({ severity: "error", file: path });
  });

  test("another mistake in the file is left to check, and to its owner", () => {
    const files = nextYear();
    files.set(path, bytesOf(textOf(files, path).replace("enterprises: 70", "enterprises: 60")));
    expect(imported(files, workbookOf(quotaGrid())).outputs.size).toBe(1);
  });
});

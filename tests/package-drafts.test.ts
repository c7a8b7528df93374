import { renderBatch } from "@gongwen/batch";
import { beforeAll, describe, expect, test } from "vitest";
import { projectFiles } from "./pipeline.ts";
import { missingPrograms, printedPages } from "./printed-pages.ts";
import { docxText, readDocx } from "./readers/docx-reader.ts";
import type { PageLine } from "./readers/page-reader.ts";

const missing = missingPrograms();
// On the machine that decides, nothing is left out in silence.
if (missing.length > 0 && process.env.CI !== undefined) throw new Error(`missing: ${missing.join(", ")}`);

const drafts = new Map<string, Uint8Array>();

beforeAll(async () => {
  const put = async (path: string, bytes: Uint8Array) => {
    drafts.set(path, bytes);
  };
  await renderBatch(projectFiles(), { batch: "2025", formats: ["docx"], regions: ["331127", "330100"] }, { put });
});

/** A region's file whose name begins with a number. */
function draft(folder: string, number: string): Uint8Array {
  const path = [...drafts.keys()].find((key) => key.startsWith(`regions/${folder}/${number}-`));
  const bytes = path === undefined ? undefined : drafts.get(path);
  if (bytes === undefined) throw new Error(`no ${number} of ${folder}`);
  return bytes;
}

const words = (folder: string, number: string) => docxText(readDocx(draft(folder, number)));

test.each<[number: string, want: string[], never: string[]]>([
  [
    "04",
    [
      "景宁畲族自治县支持\n“重点省专”培育实施方案",
      "（2＝山区海岛县倾斜1＋因素分配1）",
      "一、本县推荐重点支持",
      "【模板要求：描述保障",
    ],
    ["（模板）", "XX市", "本市、县（市、区）"],
  ],
  [
    "07",
    ["景宁畲族自治县申报资料清单", "景宁县经信局和景宁县财政局联合行文", "一式2份", "通知未明确", "2024年11月18日前"],
    ["（模板）"],
  ],
  [
    "08",
    [
      "签发人：",
      "浙江省经济和信息化厅、浙江省财政厅：",
      "（浙经信企业〔2024〕232号）",
      "的请示／报告",
      "景宁县财政局\n【请核对单位全称】",
    ],
    ["已", "（模板）", "2024年11月8日"],
  ],
  [
    "09",
    [
      "投资总额需超过1000万元",
      "（8）推进计划内容、投资、绩效目标不可行、不合理、不清晰。",
      "2024年11月17日前通过“浙江省企业之家网”",
      "不得借助第三方机构申请",
      "附件：1.\t浙江省经济和信息化厅　浙江省财政厅关于进一步支持专精特新中小企业高质量发展的通知",
    ],
    ["11月18日"],
  ],
])("%s of a county says what it must, and no more", (number, want, never) => {
  const text = words("331127-景宁县", number);
  expect(want.filter((one) => !text.includes(one))).toEqual([]);
  expect(never.filter((one) => text.includes(one))).toEqual([]);
});

test("a city's own districts are called by the city's bureaus", () => {
  expect(words("330100-杭州市本级", "07")).toContain("杭州市经信局和杭州市财政局联合行文");
  expect(words("330100-杭州市本级", "04")).toContain("杭州市本级支持");
});

const without = missing.length === 0 ? "" : ` (skipped: no ${missing.join(", no ")})`;

describe.skipIf(missing.length > 0)(`printed with the project's own faces${without}`, () => {
  test.each(["331127-景宁县", "330100-杭州市本级"])("the checklist of %s is one page", (folder) => {
    expect(printedPages(draft(folder, "07"))).toHaveLength(1);
  });

  test("names of attachments that need two lines go on under their first character", () => {
    const lines = printedPages(draft("331127-景宁县", "08")).flatMap((page) => page.lines);
    const at = lines.findIndex(({ text }) => text.startsWith("附件："));
    const list = lines.slice(at, at + 6);
    const numbered = list.filter(({ text }) => /^(附件：)?\d\./.test(text));
    const wrapped = list.filter((line) => !numbered.includes(line));
    expect(numbered.map(({ text }) => text.slice(0, 4))).toEqual(["附件：1", "2.景宁", "3.景宁", "4.“重"]);
    expect(wrapped.map(({ text }) => text)).toEqual(["表", "情况汇总表"]);
    const character = 15.75;
    const edge = (line: PageLine | undefined) => ((line?.left ?? 0) - (28 * 72) / 25.4) / character;
    expect(edge(list[0])).toBeCloseTo(2, 0);
    expect(numbered.slice(1).map((line) => Math.round(edge(line)))).toEqual([5, 5, 5]);
    expect(wrapped.map((line) => Math.round(edge(line)))).toEqual([6, 6]);
  });
});

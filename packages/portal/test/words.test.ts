import type { QuotaLine } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { fileFacts, fileTitle, quotaParts, sizeWords, weekday } from "../src/words.ts";

describe("words", () => {
  it.each([
    { given: "2024-11-17", want: "星期日" },
    { given: "2024-11-18", want: "星期一" },
    { given: "2024-02-29", want: "星期四" },
  ])("$given is a $want", ({ given, want }) => expect(weekday(given)).toBe(want));

  it.each([
    { given: [29, 1, null, 28], want: "29＝工业大县倾斜1＋因素分配28" },
    { given: [2, null, 1, 1], want: "2＝山区海岛县倾斜1＋因素分配1" },
    { given: [1, null, 1, 0], want: "1＝山区海岛县倾斜1＋因素分配0" },
    { given: [4, null, null, 4], want: "4＝因素分配4" },
  ])("a quota of $given reads $want", ({ given: [quota, industrialTilt, mountainIslandTilt, factorQuota], want }) => {
    const line = { quota, industrialTilt, mountainIslandTilt, factorQuota } as QuotaLine;
    expect(quotaParts(line)).toBe(want);
  });

  it.each([
    { given: 1, want: "1 KB" },
    { given: 9286, want: "9 KB" },
    { given: 1024 * 1024 - 1, want: "1024 KB" },
    { given: 1_363_149, want: "1.3 MB" },
  ])("$given bytes are $want", ({ given, want }) => expect(sizeWords(given)).toBe(want));

  it.each([
    { given: { format: "pdf", bytes: 9286, pages: 1 }, want: "PDF · 9 KB · 1 页" },
    { given: { format: "docx", bytes: 9286 }, want: "Word 文档（DOCX） · 9 KB" },
    { given: { format: "zip", bytes: 9286 }, want: "ZIP 压缩包 · 9 KB" },
  ])("a file says $want", ({ given, want }) => {
    expect(fileFacts({ path: "x", region: null, document: "x", ...given })).toBe(want);
  });

  it.each([
    { path: "regions/330109-萧山区/02-申请表-萧山区.docx", region: "萧山区", want: "02-申请表" },
    { path: "notice/02-申请表（备用）.pdf", region: "", want: "02-申请表（备用）" },
    { path: "regions/x/05-06-汇总表-杭州市本级.xlsx", region: "杭州市本级", want: "05-06-汇总表" },
  ])("$path is titled $want", ({ path, region, want }) => expect(fileTitle(path, region)).toBe(want));
});

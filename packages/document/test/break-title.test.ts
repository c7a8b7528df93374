import { describe, expect, it } from "vitest";
import { breakTitle } from "../src/index.ts";

const keep = ["有关单位", "进一步支持", "专精特新中小企业", "高质量发展", "培育", "实施方案（模板）"];

describe("breakTitle", () => {
  it.each<[string, string, number[], string[] | undefined]>([
    ["short enough", "申报资料清单", [], ["申报资料清单"]],
    [
      "under the issuers' line (format.md T5)",
      "关于进一步支持专精特新中小企业高质量发展的通知",
      [17],
      ["关于进一步支持专精特新中小企业", "高质量发展的通知"],
    ],
    [
      "never begins or ends a line with 和",
      "关于进一步支持专精特新中小企业和有关单位发展的通知",
      [],
      ["关于进一步支持", "专精特新中小企业和有关单位发展的通知"],
    ],
    ["a term too long for a line", "一".repeat(30), [], ["一".repeat(15), "一".repeat(15)]],
    ["no break fits", "高质量发展".repeat(5), [3], undefined],
  ])("%s", (_, title, above, want) => {
    const terms = want === undefined ? [title] : keep;
    expect(breakTitle(title, terms, above)).toEqual(want);
  });

  it("keeps every character in order, whatever the title", () => {
    for (let length = 1; length <= 60; length++) {
      const title = Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 37) % 500))).join("");
      const lines = breakTitle(title);
      if (lines !== undefined) expect(lines.join("")).toBe(title);
      for (const line of lines ?? []) expect([...line].length).toBeLessThanOrEqual(20);
    }
  });

  it("splits no number and no surrogate pair", () => {
    for (const line of breakTitle("关于开展2025年度浙江省首台套装备𠮷野示范项目申报工作的通知") ?? []) {
      expect(line).not.toMatch(/^\d/);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

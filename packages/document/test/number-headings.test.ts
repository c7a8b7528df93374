import type { ParagraphRole } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { type Block, numberHeadings } from "../src/index.ts";

function blocks(...roles: ParagraphRole[]): Block[] {
  return roles.map((role) => ({ type: "paragraph", role, children: [] }));
}

function markers(given: Block[]): (string | undefined)[] {
  return numberHeadings(given).map((block) => (block.type === "paragraph" ? block.marker : undefined));
}

describe("numberHeadings", () => {
  it.each<[string, ParagraphRole[], (string | undefined)[]]>([
    ["level 1", ["heading-1", "heading-1"], ["一、", "二、"]],
    [
      "a level starts anew under the next heading",
      ["heading-1", "heading-2", "heading-2", "heading-1", "heading-2"],
      ["一、", "（一）", "（二）", "二、", "（一）"],
    ],
    ["all four levels", ["heading-1", "heading-2", "heading-3", "heading-4"], ["一、", "（一）", "1.", "（1）"]],
    ["level 4 alone, as 附件3 has it", ["body", "heading-4", "heading-4"], [undefined, "（1）", "（2）"]],
    ["a form's headings count alike", ["form-heading-1", "form-heading-2"], ["一、", "（一）"]],
  ])("%s", (_, roles, want) => expect(markers(blocks(...roles))).toEqual(want));

  it("writes the eleventh in Chinese numerals", () => {
    expect(markers(blocks(...Array<ParagraphRole>(11).fill("heading-1"))).at(-1)).toBe("十一、");
  });
});

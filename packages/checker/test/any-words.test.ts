import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDocuments } from "../src/index.ts";
import { attachment, body, contextOf, grid, paragraph } from "./tiny-document.ts";

/** Words in which marks, numbers and the terms that rules look for come together as they like. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom(
        "（以下称",
        "）",
        "“",
        "”",
        "《",
        "》",
        "附件1",
        "附件99",
        "（见附件2）",
        "2025年",
        "11月8日前",
        "一是",
        "〔2024〕1号",
      ),
      fc.constantFrom(
        "不足1000万元",
        "“小巨人”企业",
        "0571-87059133",
        "□是",
        "下列情况之一",
        "推荐意见",
        "小计",
        "合计",
        "、",
        "。",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("whatever the words and the facts, every rule comes to an end and says where and what", () => {
  fc.assert(
    fc.property(words, words, words, words, (title, text, cell, name) => {
      const context = contextOf({
        notice: [paragraph("title", title), paragraph("heading-1", `一、${text}`), body(text), body(cell)],
        a1: [paragraph("attachment-title", title), grid(["序号", "地区", name], ["1", cell, "3"], ["", "合计", "3"])],
        a2: [body(text), paragraph("heading-4", `（1）${cell}`), paragraph("table-note-first", `注：${name}`)],
      });
      const veto = { wording: "不足", place: cell } as const;
      const facts = {
        ...context.facts,
        program: { ...context.facts.program, shortName: name },
        notice: { ...context.facts.notice, issuers: [{ id: "a", name: title, short: name }], excludedCity: cell },
        criteria: { focusFields: [name, cell], blacklists: text, violations: name },
        thresholds: { any: { label: text, value: 1000, unit: name, passages: { veto } } },
        goals: [{ label: name, summaryLabel: cell }],
      };
      const found = checkDocuments({ ...context, facts, attachments: [attachment(1, title), attachment(2, name)] });
      expect(found.filter(({ file, message, hint }) => file === "" || message === "" || hint === "")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

import type { Entry, Inline } from "@gongwen/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeInlines } from "../src/words/merge-inlines.ts";
import { text } from "./nodes.ts";
import { shownInlines } from "./shown.ts";

function merged(old: string, now: string): string {
  return shownInlines(mergeInlines([text(old)], [text(now)]));
}

describe("words of a paragraph", () => {
  it.each<[string, string, string, string]>([
    ["nothing changed", "于2024年11月17日前", "于2024年11月17日前", "于2024年11月17日前"],
    [
      "a day changes as a whole",
      "于2024年11月17日前报送",
      "于2025年11月20日前报送",
      "于{-2024年11月17日}{+2025年11月20日}前报送",
    ],
    ["so does a month and a day", "于11月18日前将", "于11月21日前将", "于{-11月18日}{+11月21日}前将"],
    ["a year", "在2025年省专项资金中下达", "在2026年省专项资金中下达", "在{-2025年}{+2026年}省专项资金中下达"],
    ["a figure with its sign", "期初下达85%，期末", "期初下达80%，期末", "期初下达{-85%}{+80%}，期末"],
    ["a telephone number", "电话：0571-87056940。", "电话：0571-87000001。", "电话：{-0571-87056940}{+0571-87000001}。"],
    ["a document's number", "（浙财建〔2021〕178号）", "（浙财建〔2025〕3号）", "（浙财建{-〔2021〕178号}{+〔2025〕3号}）"],
    ["a quoted term", "对“重点省专”企业", "对“小巨人”企业", "对{-“重点省专”}{+“小巨人”}企业"],
    [
      "words added",
      "避免简单平均分配。奖补",
      "避免简单平均分配，并接受审计监督。奖补",
      "避免简单平均分配{+，并接受审计监督}。奖补",
    ],
    ["words dropped", "重点省级专精特新中小企业", "重点专精特新中小企业", "重点{-省级}专精特新中小企业"],
    [
      "no confetti: two characters between changes change with them",
      "甲乙的和丙丁",
      "子丑的和寅卯",
      "{-甲乙的和丙丁}{+子丑的和寅卯}",
    ],
    [
      "nor do long changes leave a short rest",
      "会同财政部门负责组织开展检查评估工作",
      "依托专业机构组织第三方实施年度评审",
      "{-会同财政部门负责组织开展检查评估工作}{+依托专业机构组织第三方实施年度评审}",
    ],
    ["all of it", "甲乙丙", "子丑寅", "{-甲乙丙}{+子丑寅}"],
    ["from nothing", "", "甲", "{+甲}"],
    ["beyond the basic plane", "𠮷田", "𠮷野", "𠮷{-田}{+野}"],
  ])("%s", (_, old, now, want) => expect(merged(old, now)).toBe(want));

  it("any two texts are found again in their merger", () => {
    const words = fc.string({ unit: fc.constantFrom(..."甲乙丙12年月“”，\n𠮷A"), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const nodes = mergeInlines([text(old)], [text(now)]);
        const view = (gone: Inline["change"]) =>
          nodes.flatMap((node) => (node.type === "text" && node.change !== gone ? [node.text] : [])).join("");
        expect([view("inserted"), view("deleted")]).toEqual([old, now]);
      }),
    );
  });
});

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  type: "entry",
  id,
  label: id,
  control: { kind: "text", multiline: false },
  width: 2,
  ...more,
});

describe("places to fill in", () => {
  const box = { control: { kind: "box" } } as const;
  it.each<[string, Inline[], Inline[], string]>([
    [
      "the same one stays, whatever stands around it",
      [text("甲"), entry("a"), text("乙")],
      [text("子"), entry("a"), text("丑")],
      "{-甲}{+子}<a>{-乙}{+丑}",
    ],
    ["another one comes, the old one leaves its blank", [entry("a")], [entry("b")], "{-\u3000\u3000}{+<b>}"],
    ["a box that is ticked now", [entry("a", box)], [entry("a", { ...box, value: true })], "{-□}{+<a>}"],
  ])("%s", (_, old, now, want) => expect(shownInlines(mergeInlines(old, now))).toBe(want));
});

import { expect, test } from "vitest";
import { placesOf, staleWords } from "./stale-words.ts";

test.each<[text: string, places: number]>([
  ["于2024年11月18日前上报", 1],
  ["2025年浙江省重点专精特新中小企业申请表", 1],
  ["2025年首批支持不超过420家", 2],
  ["重要指标2021年2022年2023年", 3],
  ["培育绩效系数暂不纳入", 1],
  ["2025—2027年，2026年第二批，首批次产品（不超过2000字）", 0],
])("%s: %i stale", (text, places) => {
  const found = staleWords(new Map([["a", text]]));
  expect(found.map((place) => place.slice(0, 3))).toEqual(Array(places).fill("a: "));
});

test("words are found in the files that have them", () => {
  const texts = new Map([
    ["a", "不超过400家"],
    ["b", "不超过420家"],
  ]);
  expect(placesOf(texts, ["不超过400家", "【待定】"])).toEqual(["a: 不超过400家"]);
});

import { readFileSync } from "node:fs";
import { conditions, type EligibilityRule, vetoes } from "@gongwen/schema/rules";
import { describe, expect, test } from "vitest";
import { facts, form } from "./batch-2025.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const published = read("../reference/notice-2025.txt").replace(/\s/g, "");

/** The generated notice, paragraph by paragraph, as `role: words`. */
const lines = read("../golden/notice-2025.txt")
  .split("\n")
  .map((line) => /^([a-z0-9-]+): (.*)$/.exec(line))
  .flatMap((match) => (match === null ? [] : [{ role: match[1] as string, words: match[2] as string }]));

/** 三（一）: the headings above the paragraph that holds a passage. */
function placeOf(passage: string): string {
  const found: Record<string, string> = {};
  for (const { role, words } of lines) {
    if (role === "heading-1") found.one = /^[一二三四五六七八九十]+(?=、)/.exec(words)?.[0] ?? "";
    if (role === "heading-2") found.two = /^（[一二三四五六七八九十]+）/.exec(words)?.[0] ?? "";
    if (words.includes(passage)) return `${found.one}${found.two}`;
  }
  return "";
}

describe("what a rule cites", () => {
  test.each([...conditions, ...vetoes])("$id stands in the published notice, word for word", ({ source }: EligibilityRule) => {
    expect(source.passage(facts).length).toBeGreaterThan(4);
    expect(published).toContain(source.passage(facts).replace(/\s/g, ""));
  });

  test.each(conditions)("$id stands where it says", ({ source }) => {
    expect(/^[一二三四五六七八九十]（[一二三四五六七八九十]）/.exec(source.place)?.[0]).toBe(placeOf(source.passage(facts)));
  });

  test("the vetoes are the eight items of 附件3, in their order", () => {
    const list = published.slice(published.indexOf("须列为一票否决项："));
    const cited = vetoes.map(({ source }, index) => `（${index + 1}）${source.passage(facts)}`).join("；");
    expect(list.startsWith(`须列为一票否决项：${cited}。`)).toBe(true);
    expect(vetoes.map(({ source }) => source.place)).toEqual(vetoes.map((_, index) => `附件3第（${index + 1}）项`));
  });

  test("ids are different, and say what kind of rule it is", () => {
    const rules = [...conditions, ...vetoes];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(22);
    for (const { id, kind } of rules) expect(id.startsWith(`${kind}/`)).toBe(true);
  });

  test("what a rule needs of the form is an entry of the form", () => {
    const needs = [...conditions, ...vetoes].flatMap((rule) => rule.needs);
    const entries = needs.flatMap((need) => (need.from === "form" ? [need.entry] : []));
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) expect(Object.keys(form.fields)).toContain(entry);
  });
});

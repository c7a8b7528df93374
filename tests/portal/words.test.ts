import { paragraphsOf, paragraphText } from "@gongwen/document";
import { buildPortal, type PortalModel } from "@gongwen/portal";
import { describe, expect, test } from "vitest";
import { type Element, elementsOf, hasClass, readPage, wordsOf } from "../readers/html-reader.ts";
import { realModel } from "./real-model.ts";

const model = realModel();
const unit = "regions/330109-萧山区/index.html";

function wordsAt(path: string, changed: Partial<PortalModel> = {}): string {
  return wordsOf(readPage(buildPortal({ ...model, ...changed }).get(path) as Uint8Array));
}

const bare = (text: string) => text.replace(/\s/g, "");

describe("words", () => {
  test("the notice to read says what the document says, in its order, and nothing else", () => {
    const page = readPage(buildPortal(model).get("notice/index.html") as Uint8Array);
    const [article] = elementsOf(page, "article");
    const added = (element: Element) =>
      element.tagName === "caption" ||
      element.tagName === "aside" ||
      ["downloads", "imprint"].some((name) => hasClass(element, name));
    const want = [...paragraphsOf(model.notice)].map(({ paragraph }) => paragraphText(paragraph)).join("");
    expect(bare(wordsOf(article as Element, added))).toBe(bare(want));
  });

  test("an open question is called open, an answered one says who and when", () => {
    const words = wordsAt(unit);
    expect(words).toContain("投资总额恰好1000万元，是否符合条件？ 通知三（一）、附件3第（6）项通知未明确");
    expect(words).toContain("虚构的答复，只用于测试。 （2024年11月11日，测试）");
  });

  test.each([
    { changed: {}, want: ["当前版本：第1次更正。", "2024年11月12日 虚构的更正，只用于测试。 请重新下载：汇总表、办理说明。"] },
    { changed: { changes: [], revision: 0 }, want: ["当前版本：首次发布。", "暂无更正。"] },
  ])("the record of corrections: $want", ({ changed, want }) => {
    const words = wordsAt(unit, changed);
    for (const one of want) expect(words).toContain(one);
  });

  test("the days as the notice has them, with weekday, without a count that only a script can make", () => {
    expect(wordsAt("index.html")).toContain("2024年11月17日前（当日为星期日） \n");
    expect(wordsAt("index.html")).toContain("2024年11月18日前（当日为星期一） \n");
    expect(wordsAt("index.html")).not.toMatch(/还有|截止/);
  });

  test("a person's name and number stand in the notice only", () => {
    const { contacts, mailing } = model.facts;
    const persons = [...contacts.flatMap((unit) => unit.persons), { name: mailing.person, phone: mailing.phone }];
    const texts = [...buildPortal(model)].filter(([path]) => !path.startsWith("notice/"));
    const found = texts.flatMap(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return persons
        .filter(({ name, phone }) => text.includes(name) || text.includes(phone))
        .map(({ name }) => `${path}: ${name}`);
    });
    expect(persons.length).toBe(4);
    expect(found).toEqual([]);
  });

  test("a value is never markup", () => {
    const nasty = "<script>alert(1)</script>\"'&amp;";
    const faq = [{ id: "nasty", question: nasty, about: nasty, answer: nasty, by: nasty }];
    const changes = [{ date: "2024-11-12", what: nasty, documents: [nasty] }];
    const page = readPage(buildPortal({ ...model, faq, changes, citation: nasty }).get(unit) as Uint8Array);
    expect(elementsOf(page, "script").length).toBe(1);
    expect(wordsOf(page).split(nasty).length - 1).toBe(7);
  });

  test("the same model gives the same bytes, in whatever order its files and corrections come", () => {
    const again = buildPortal({ ...model, files: model.files.toReversed() });
    expect([...again.keys()]).toEqual([...again.keys()].toSorted());
    expect(again).toEqual(buildPortal(model));
    for (const [path, bytes] of again) expect([path, bytes.includes(13), bytes.at(-1)]).toEqual([path, false, 10]);
  });
});

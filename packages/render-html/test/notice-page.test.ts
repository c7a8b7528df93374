import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, noticePage } from "../src/index.ts";
import { inventedNotice } from "./invented-notice.ts";
import { attribute, elementsOf, readHtml, skeletonOf, textOf } from "./read-html.ts";

function pageOf(words: string) {
  const page = noticePage(inventedNotice(words), {
    styles: ["../assets/page.css"],
    scripts: [],
    description: words,
    header: html`<p>站名</p>`,
    footer: html`<p>页脚</p>`,
    before: html`<p>位置</p>`,
    downloads: (part) => (part === "list" ? html`<p>下载</p>` : undefined),
  });
  return readHtml(page);
}

const page = pageOf("字");
const tags = (...names: string[]) =>
  elementsOf(page)
    .filter(({ tagName }) => names.includes(tagName))
    .map((element) => `${element.tagName} ${textOf(element)}`);

describe("noticePage", () => {
  it("has the headings of the document, an attachment's under its title", () => {
    const want = ["h1 某厅字", "h2 目录", "h2 一、字", "h3 （一）条件。", "h2 字", "h2 字", "h3 一、字"];
    expect(tags("h1", "h2", "h3", "h4", "h5").toSorted()).toEqual(want.toSorted());
  });

  it("leads from the table of contents and from the note on attachments to places that are there, each once", () => {
    const ids = elementsOf(page).flatMap((element) => attribute(element, "id") ?? []);
    const targets = elementsOf(page, "a").flatMap((link) => attribute(link, "href") ?? []);
    const inside = targets.filter((target) => target.startsWith("#")).map((target) => target.slice(1));
    expect(ids).toEqual([...new Set(ids)]);
    expect(inside.filter((target) => !ids.includes(target))).toEqual([]);
    const wanted = [
      "main",
      "notice_1",
      "notice_1_1",
      "part-list",
      "part-form",
      "form_1",
      "part-list",
      "part-form",
      "form-footnote-1",
      "form-footnote-mark-1",
    ];
    expect(inside.toSorted()).toEqual(wanted.toSorted());
  });

  it("says which cells head columns and rows; dashes and blanks head nothing", () => {
    const heads = elementsOf(page, "th").map((cell) => `${attribute(cell, "scope")} ${textOf(cell)}`);
    expect(heads).toEqual(["col 字", "col 地区", "col 指标", "col 倾斜", "col 名额", "row 甲区", "row 名称1", "row 说明"]);
  });

  it("keeps spans, and names each table by the heading over it", () => {
    const spans = elementsOf(page, "th").map((cell) => [attribute(cell, "colspan"), attribute(cell, "rowspan")]);
    expect(spans.slice(0, 4)).toEqual([
      [undefined, "2"],
      [undefined, "2"],
      ["2", undefined],
      [undefined, undefined],
    ]);
    expect(elementsOf(page, "caption").map(textOf)).toEqual(["字", "一、字"]);
  });

  it("lets a wide table scroll in a place that the keyboard reaches, by name", () => {
    const regions = elementsOf(page).filter((element) => attribute(element, "role") === "region");
    expect(regions.map((region) => [attribute(region, "aria-label"), attribute(region, "tabindex")])).toEqual([
      ["字（表格，可左右滚动）", "0"],
    ]);
  });

  it("prints places to fill in as blanks with their names, boxes and values as signs, and no field", () => {
    const signs = elementsOf(page).filter((element) => attribute(element, "role") === "img");
    expect(signs.map((sign) => `${attribute(sign, "aria-label")}=${textOf(sign)}`)).toEqual(["填写处：字=", "已选=☑"]);
    expect(elementsOf(page, "input")).toEqual([]);
  });

  it("says the same of any words: they become no markup", () => {
    const want = skeletonOf(page);
    const nasty = ["<script>alert(1)</script>", '" onclick="x', "</title><b>", "&lt;", "<!--", "]]>", "\u202E\u2066", "'>"];
    const words = fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: "grapheme" }).filter((text) => !/[\n\p{Cc}]/u.test(text)),
    );
    fc.assert(
      fc.property(words, (given) => {
        const read = pageOf(given === "" ? "字" : given);
        expect(skeletonOf(read).replaceAll("th[scope,class", "td[class")).toBe(want.replaceAll("th[scope,class", "td[class"));
        expect(textOf(elementsOf(read, "h1")[0] as never)).toBe(`某厅${given === "" ? "字" : given}`);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, lines } from "../src/index.ts";
import { attribute, elementsOf, readHtml, textOf } from "./read-html.ts";

/** Any text that can stand in a page at all: no lone surrogates, and no NUL, which HTML has no way to write. */
const anyText = fc.string({ unit: "binary" }).filter((text) => !/[\0\p{Cs}]/u.test(text));

describe("html", () => {
  it.each([
    { given: html`<b>${"<script>alert(1)</script>"}</b>`, want: "<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>" },
    { given: html`<a title="${`a"b'c`}">x</a>`, want: '<a title="a&quot;b&#39;c">x</a>' },
    { given: html`${"&amp;"}`, want: "&amp;amp;" },
    { given: html`${html`<i>${"<"}</i>`}`, want: "<i>&lt;</i>" },
    { given: html`${["a", 1, undefined, html`<br>`]}`, want: "a1<br>" },
    { given: html`${"\u202Eabc"}`, want: "\u202Eabc" },
    { given: lines([html`<p>1</p>`, undefined, html`<p>2</p>`]), want: "<p>1</p>\n<p>2</p>" },
  ])("$want", ({ given, want }) => expect(given.toString()).toBe(want));

  it("refuses a value in an attribute without quotes", () => {
    expect(() => html`<a href=${"x onclick=y"}>`).toThrow("quotes");
  });

  it("prints any words as themselves, between tags and in an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [paragraph] = elementsOf(readHtml(html`<p title="${text}">.${text}</p>`.toString()));
        if (paragraph === undefined) throw new Error("no element");
        expect([textOf(paragraph), attribute(paragraph, "title")]).toEqual([`.${text}`, text]);
      }),
    );
  });
});

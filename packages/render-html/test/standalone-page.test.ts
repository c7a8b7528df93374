import { expect, it } from "vitest";
import { html, renderStandalonePage } from "../src/index.ts";

const parts = { title: "题目", description: "说明", header: html`<p>上</p>`, main: html`<p>中</p>`, footer: html`<p>下</p>` };

it("a page of one file holds its style sheet as it is", () => {
  expect(renderStandalonePage({ ...parts, css: 'a > b { content: "x"; }\n' })).toContain(
    '<style>\na > b { content: "x"; }\n</style>',
  );
});

it("a style sheet that would end its element is refused", () => {
  expect(() => renderStandalonePage({ ...parts, css: "</style><script>" })).toThrow("ends its element");
});

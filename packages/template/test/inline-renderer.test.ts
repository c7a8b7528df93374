import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { Inline } from "@gongwen/document";
import { expect, test } from "vitest";
import { inlineRenderer } from "../src/inline-renderer.ts";
import type { World } from "../src/world.ts";
import { facts, withNotice } from "./support/facts.ts";

const place = { file: "templates/x/a.form.yaml", line: 7, column: 3, path: "layout.0.text" };
const source: Sourced<unknown> = { file: place.file, value: {}, place: () => place };
const world: World = {
  facts,
  headings: () => new Map(),
  slots: new Map([["regionTitle", { type: "slot", name: "regionTitle", text: "XX市" }]]),
  attachments: new Map(),
};

function render(text: string, locals?: Record<string, unknown>, inWorld = world) {
  const problems: Diagnostic[] = [];
  const inline = inlineRenderer(source, inWorld, (problem) => problems.push(problem));
  return { nodes: inline(text, ["layout", 0, "text"], locals), problems };
}

const text = (words: string): Inline => ({ type: "text", text: words });

test.each<[given: string, text: string, locals: Record<string, unknown>, want: Inline[]]>([
  ["words and values as one text", "在{{batch.year}}年", {}, [text("在2031年")]],
  ["Markdown's marks are words", "# *甲*\\* &amp; ::title |", {}, [text("# *甲*\\* &amp; ::title |")]],
  ["blanks at the ends stay", "  甲 ", {}, [text("  甲 ")]],
  ["a new line, but none at the end", "甲\n乙\n", {}, [text("甲"), { type: "break" }, text("乙")]],
  ["a place", '甲{{slot "regionTitle"}}', {}, [text("甲"), { type: "slot", name: "regionTitle", text: "XX市" }]],
  ["names of this text", "项目{{n}}{{#if last}}（末）{{/if}}", { n: 2, last: true }, [text("项目2（末）")]],
  [
    "names hold inside lists, before those of the list",
    "{{#each criteria.exchanges}}{{n}}{{this}}{{/each}}",
    { n: 2 },
    [text("2甲所2乙所")],
  ],
  ["lists and groups as names", '{{join years "、"}}{{goal.label}}', { years: [1, 2], goal: { label: "甲" } }, [text("1、2甲")]],
  ["nothing", "{{#if notice.note}}甲{{/if}}", {}, []],
])("%s", (_, given, locals, want) => {
  expect(render(given, locals)).toEqual({ nodes: want, problems: [] });
});

test("a value prints as it stands", () => {
  const value = "{{x}} # *甲* &#60; [[b]]";
  const { nodes } = render("{{notice.note}}", {}, { ...world, facts: withNotice({ note: value }) });
  expect(nodes).toEqual([text(value)]);
});

test("problems stand at the text's place, and what is wrong prints nothing", () => {
  const { nodes, problems } = render("甲{{m}}乙\u202e{{notice.note}}", { n: 1 });
  expect(nodes).toEqual([text("甲乙\u202e")]);
  expect(problems).toEqual([
    {
      severity: "error",
      ...place,
      rule: "template/forbidden-character",
      message: "含有不可见的控制字符 U+202E",
      hint: "删去该字符，重新输入这段文字",
    },
    { severity: "error", ...place, rule: "template/unknown-path", message: "不认识的取值 {{m}}", hint: "是否应为 {{n}}？" },
    {
      severity: "error",
      ...place,
      rule: "template/missing-value",
      message: "{{notice.note}} 在数据中没有写",
      hint: "在数据中补上，或用 {{#if notice.note}}…{{/if}} 包住",
    },
  ]);
});

import { describe, expect, it } from "vitest";
import { type Document, type Inline, inlineText, paragraphsOf, paragraphText } from "../src/index.ts";

const box: Inline = { type: "entry", id: "a_b", label: "甲", control: { kind: "box" }, width: 0 };
const day: Inline = { type: "entry", id: "a", label: "甲", control: { kind: "date" }, width: 4 };

describe("inlineText", () => {
  it.each<[string, Inline[], string]>([
    ["text and break", [{ type: "text", text: "甲" }, { type: "break" }, { type: "text", text: "乙" }], "甲\n乙"],
    ["an empty box", [box], "□"],
    ["a ticked box", [{ ...box, value: true } as Inline], "☑"],
    ["an empty entry prints nothing", [day], ""],
    ["a day as official documents write it", [{ ...day, value: "2024-11-08" }], "2024年11月8日"],
    ["a date that is no day as it stands", [{ ...day, value: "去年" }], "去年"],
    ["a slot prints its blank text", [{ type: "slot", name: "regionTitle", text: "XX市" }], "XX市"],
  ])("%s", (_, given, want) => expect(inlineText(given)).toBe(want));
});

it("paragraphsOf reads tables cell by cell, with the part each stands in", () => {
  const cell = (text: string) => ({
    children: [{ type: "paragraph", role: "cell-value", children: [{ type: "text", text }] } as const],
  });
  const document: Document = {
    type: "document",
    properties: { title: "题", author: "者", date: "2024-11-08" },
    sections: [
      {
        page: "portrait",
        part: "notice",
        blocks: [
          { type: "paragraph", role: "heading-1", marker: "一、", children: [{ type: "text", text: "目标" }] },
          { type: "table", role: "grid", widths: [1, 1], headRows: 0, rows: [{ cells: [cell("甲"), cell("乙")] }] },
        ],
      },
    ],
  };
  expect([...paragraphsOf(document)].map(({ part, paragraph }) => [part, paragraphText(paragraph)])).toEqual([
    ["notice", "一、目标"],
    ["notice", "甲"],
    ["notice", "乙"],
  ]);
});

import { describe, expect, it } from "vitest";
import { FormFile } from "../src/index.ts";

const fields = { company: { kind: "text", label: "企业名称" } };
const table = { type: "table", role: "form", widths: [1, 2], rows: [["企业名称", "[[company]]"]] };
const parse = (layout: unknown, more: object = {}) => FormFile.safeParse({ fields, layout, ...more });

describe("a form file", () => {
  it.each<[string, unknown]>([
    ["a title of its own", [{ type: "title" }, { type: "title", text: "推进计划" }]],
    [
      "rows with what holds for them",
      [{ ...table, headRows: 1, rows: [{ as: "head", minLines: 3, breakable: true, cells: ["", "乙"] }] }],
    ],
    ["a cell of several lines", [{ ...table, rows: [[{ lines: ["甲", "乙"], span: 2 }]] }]],
    ["a cell for each year", [{ ...table, rows: [["甲", { per: "referenceYears", text: "{{year}}年" }]] }]],
    ["repeated rows", [{ ...table, rows: [{ repeat: "projects", rows: [[{ text: "甲", rowSpan: "group" }, "乙"]] }] }]],
    ["goals", [{ ...table, rows: [{ each: "goals", rows: [["甲", "乙"], { each: "metrics", rows: [["甲", "{{metric}}"]] }] }] }]],
    ["the plan's outline", [{ type: "planOutline", items: [{ type: "paragraph", each: "prompts", text: "{{prompt}}" }] }]],
  ])("%s", (_, layout) => expect(parse(layout).error?.issues ?? []).toEqual([]));

  it.each<[string, unknown, string]>([
    ["an unknown kind of item", [{ type: "picture" }], "layout.0.type"],
    ["an unknown key", [{ type: "title", size: 22 }], "layout.0"],
    ["a heading without level", [{ type: "heading", text: "甲" }], "layout.0.level"],
    ["a heading of the third level", [{ type: "heading", level: 3, text: "甲" }], "layout.0.level"],
    ["a table without rows", [{ ...table, rows: [] }], "layout.0.rows"],
    ["a width of nothing", [{ ...table, widths: [1, 0] }], "layout.0.widths.1"],
    ["an unknown role", [{ ...table, role: "list" }], "layout.0.role"],
    ["prompts outside the outline", [{ type: "paragraph", each: "prompts", text: "甲" }], "layout.0"],
    ["a loop over what isn't", [{ ...table, rows: [{ each: "regions", rows: [["甲", "乙"]] }] }], "layout.0.rows.0"],
    ["a cell with text and lines", [{ ...table, rows: [[{ text: "甲", lines: ["乙"] }, "丙"]] }], "layout.0.rows.0"],
    ["a cell that says its look", [{ ...table, rows: [[{ text: "甲", bold: true }, "丙"]] }], "layout.0.rows.0.0"],
    ["an empty layout", [], "layout"],
  ])("refuses %s", (_, layout, path) => {
    expect(parse(layout).error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  it.each<[string, object, string]>([
    ["a kind that isn't", { kind: "colour", label: "甲" }, "fields.x.kind"],
    ["years that aren't", { kind: "text", label: "甲", per: "months" }, "fields.x.per"],
    [
      "a group in a group",
      { kind: "rows", label: "甲", printed: "maxProjects", fields: { y: { kind: "rows" } } },
      "fields.x.fields.y.kind",
    ],
    ["no label", { kind: "check" }, "fields.x.label"],
  ])("refuses a field of %s", (_, field, path) => {
    const issues = parse([{ type: "title" }], { fields: { x: field } }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

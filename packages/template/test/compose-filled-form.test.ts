import { FormFile } from "@gongwen/schema";
import { expect, it } from "vitest";
import { composeEdition, composeFilledForm, type EditionSources } from "../src/index.ts";
import { attachment, problemsOf, sources } from "./support/edition.ts";
import { facts } from "./support/facts.ts";
import { body } from "./support/project.ts";

const content = "attachments/form.form.yaml";
const form = FormFile.parse({
  fields: {
    name: { kind: "text", label: "名称" },
    day: { kind: "date", label: "日期", precision: "day" },
    projects: {
      kind: "rows",
      label: "项目",
      printed: "maxProjects",
      extendable: true,
      fields: { name: { kind: "text", label: "名称" } },
    },
  },
  layout: [
    { type: "title" },
    { type: "coverLine", text: "名称：[[name]]" },
    { type: "coverLine", text: "日期：[[day]]" },
    {
      type: "table",
      role: "form",
      widths: [1, 1],
      rows: [{ repeat: "projects", rows: [["项目{{n}}", "[[projects.name]]"]] }],
    },
  ],
});

/** An edition of two attachments, the second a form. */
function withForm(title = "申请表"): EditionSources {
  const place = (path: readonly PropertyKey[]) => ({ file: content, path: path.join(".") });
  const entries = [attachment("first-list", "名单"), attachment("form", title, { short: "表", cover: true, content })];
  return { ...sources({}, entries), forms: new Map([[content, { file: content, value: form, place }]]) };
}

it("prints answers in the entries, a day as official documents write it, and a block for every project", () => {
  const projects = ["甲", "乙", "丙", "丁"].map((name) => ({ name }));
  const { number, short, document } = composeFilledForm(withForm(), facts, "form", {
    name: "子公司",
    day: "2030-03-02",
    projects,
  });
  expect([number, short, document.sections.length, document.properties.title]).toEqual([2, "表", 1, "申请表"]);
  expect(body(document)).toEqual([
    "attachment-label: 附件2",
    "form-title: 申请表",
    "form-cover-line: 名称：子公司",
    "form-cover-line: 日期：2030年3月2日",
    "table form 1,1 head 0",
    "  cell-label: 项目1 | cell-value: 甲",
    "  cell-label: 项目2 | cell-value: 乙",
    "  cell-label: 项目3 | cell-value: 丙",
    "  cell-label: 项目4 | cell-value: 丁",
  ]);
});

it("prints as many blocks as the batch has where fewer are answered, and the rest as the blank form does", () => {
  const { document } = composeFilledForm(withForm(), facts, "form", { projects: [{ name: "甲" }] });
  expect(body(document).slice(5)).toHaveLength(3);
  const blank = composeEdition({ ...withForm(), templates: sources({ "notice.md.hbs": "正文。" }).templates }, facts);
  expect(composeFilledForm(withForm(), facts, "form", {})).toEqual(blank.attachments[1]);
});

it("tells what is wrong with the form's own words, and knows no attachment that isn't there", () => {
  const wrong = () => composeFilledForm(withForm("{{nothing}}"), facts, "form", {});
  expect(problemsOf(wrong).length).toBe(1);
  expect(() => composeFilledForm(withForm(), facts, "other", {})).toThrow("The edition has no attachment other");
});

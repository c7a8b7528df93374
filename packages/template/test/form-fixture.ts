import { DiagnosticError, type Sourced } from "@gongwen/diagnostics";
import { type Block, type Inline, unreachable } from "@gongwen/document";
import { type Answers, chineseDate, chineseNumeral, type Facts, FormFile } from "@gongwen/schema";
import Handlebars from "handlebars";
import { lowerForm } from "../src/form/index.ts";
import type { InlineTemplate } from "../src/inline-template.ts";

/** What a form reads of the facts: three reference years, two projects, two goals with two slots each, one section. */
const read = {
  batch: { year: 2031 },
  fund: { years: [1, 2] },
  form: { referenceYears: [2027, 2028, 2029], shareYears: [2028, 2029] },
  plan: { maxProjects: 2, goalSlotsPerCategory: 2, completionTo: "2032-12-31" },
  goals: [
    { id: "first", label: "甲目标", metrics: [{ id: "a", parts: [{ label: "子", unit: "笔" }, { label: "丑" }] }] },
    { id: "second", label: "乙目标", dashes: 2, metrics: [{ id: "b", parts: [{ label: "寅", unit: "%" }] }] },
  ],
  planOutline: [{ id: "background", heading: "背景", maxLength: 1000, prompts: ["一是甲。", "二是乙。"] }],
};
export const facts = read as unknown as Facts;

/** The same facts with other numbers of years and projects. */
export function factsWith(numbers: { years?: number[]; referenceYears?: number[]; maxProjects?: number }): Facts {
  const { years = [1, 2], referenceYears = read.form.referenceYears, maxProjects = 2 } = numbers;
  return {
    ...facts,
    fund: { ...facts.fund, years },
    form: { ...facts.form, referenceYears },
    plan: { ...facts.plan, maxProjects },
  };
}

const handlebars = Handlebars.create();
handlebars.registerHelper("date", chineseDate);
handlebars.registerHelper("numeral", chineseNumeral);

/** Renders with Handlebars and two helpers. */
const inline: InlineTemplate = (text, _path, locals = {}) => {
  const words = handlebars.compile(text, { noEscape: true, strict: true })({ ...read, ...locals });
  return words === "" ? [] : [{ type: "text", text: words }];
};

/** A parsed form; a place is its path. */
export function sourced(file: unknown): Sourced<FormFile> {
  const value = FormFile.parse(file);
  return { file: "a.form.yaml", value, place: (path) => ({ file: "a.form.yaml", line: 7, column: 3, path: path.join(".") }) };
}

/** The blocks of a form that is right. */
export function lower(file: unknown, answers?: Answers, given: Facts = facts): readonly Block[] {
  const title: readonly Inline[] = [{ type: "text", text: "申请表" }];
  return lowerForm(sourced(file), given, { inline, title, ...(answers === undefined ? {} : { answers }) });
}

/** What is wrong with a form: path, rule, message, mend. */
export function problems(file: unknown, given: Facts = facts): string[] {
  try {
    lower(file, undefined, given);
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map(({ path, rule, message, hint }) => `${path} ${rule} ${message}｜${hint}`);
  }
}

/** Blocks as lines: entries as `<id width>` or `<id=value>`, boxes as `□<id>`, spans as `>` and `v`. */
export function page(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "paragraph":
        return [`${block.role}: ${block.marker ?? ""}${words(block.children)}`];
      case "page-break":
        return ["page-break"];
      case "table": {
        const rows = block.rows.map(({ cells, minLines, breakable }) => {
          const texts = cells.map(({ children, columns = 1, rows: down = 1 }) => {
            return `${children.map((one) => words(one.children)).join("¶")}${">".repeat(columns - 1)}${"v".repeat(down - 1)}`;
          });
          return `${texts.join(" | ")}${minLines === undefined ? "" : ` (${minLines} lines)`}${breakable === true ? " breakable" : ""}`;
        });
        return [`${block.role} ${block.widths.join(",")}`, ...rows];
      }
      case "foot":
        return ["foot"];
      default:
        return unreachable(block);
    }
  });
}

function words(children: readonly Inline[]): string {
  return children
    .map((node) => {
      switch (node.type) {
        case "text":
        case "slot":
          return node.text;
        case "break":
          return "/";
        case "footnote":
          return `(${node.number}: ${words(node.children)})`;
        case "entry":
          if (node.control.kind === "box") return `${node.value === true ? "☑" : "□"}<${node.id}>`;
          return node.value === undefined ? `<${node.id} ${node.width}>` : `<${node.id}=${node.value}>`;
        default:
          return unreachable(node);
      }
    })
    .join("");
}

/** A form of one table row that holds all entries, for cases about fields alone. */
export function formOf(fields: Readonly<Record<string, unknown>>, ...texts: string[]): unknown {
  return { fields, layout: texts.map((text) => ({ type: "paragraph", text })) };
}

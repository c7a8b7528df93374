import { type Diagnostic, DiagnosticError, type Sourced } from "@gongwen/diagnostics";
import { type Block, type Inline, numberHeadings, type Paragraph } from "@gongwen/document";
import { type Answers, type Facts, type FormFile, type FormItem, type ParagraphRole, partsOf } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";
import { checkEntries } from "./check-entries.ts";
import { checkFields } from "./check-fields.ts";
import { checkFootnotes, footnoteNumbers } from "./check-footnotes.ts";
import { checkTables } from "./check-tables.ts";
import { type FormScope, type FormWork, spanAt } from "./form-work.ts";
import { lowerTable } from "./lower-table.ts";
import { lowerText } from "./lower-text.ts";

type SectionItem = Extract<FormItem, { type: "planOutline" }>["items"][number];

/** What the form doesn't say itself. */
export interface FormContext {
  /** Renders the form's texts. */
  readonly inline: InlineTemplate;
  /** The attachment's title. */
  readonly title: readonly Inline[];
  /** What is filled in already; must have passed `answersSchema`, but for required fields. */
  readonly answers?: Answers;
}

/**
 * A form as blocks: title, headings with their numbers, tables whose entries are places to fill in. An entry's id is its field's
 * key, joined by `_` with the group before it (`projects_2_name`) and year, section or option after it (`revenue_y1`, `size_large`).
 *
 * @param form the parsed `.form.yaml`
 * @param facts values, and how many years, goals and groups there are
 * @throws {DiagnosticError} with all that is wrong in the form's own structure
 */
export function lowerForm(form: Sourced<FormFile>, facts: Facts, context: FormContext): readonly Block[] {
  const problems = checkForm(form, facts);
  if (problems.length > 0) throw new DiagnosticError(problems);
  const work = { answers: {}, ...context, form, facts, notes: footnoteNumbers(form.value) };
  return numberParts(form.value.layout.flatMap((item, index) => lowerItem(item, ["layout", index], { locals: {} }, work)));
}

function checkForm(form: Sourced<FormFile>, facts: Facts): Diagnostic[] {
  const { value } = form;
  const problems = [...checkFields(value, facts), ...checkEntries(value), ...checkFootnotes(value), ...checkTables(value)];
  return problems.map(({ path, ...problem }) => ({ severity: "error", ...form.place(path), ...problem }));
}

function lowerItem(item: FormItem | SectionItem, path: readonly PropertyKey[], scope: FormScope, work: FormWork): Block[] {
  const paragraph = (role: ParagraphRole, text: string, inner = scope): Paragraph => {
    const { children } = lowerText({ text, path: [...path, "text"] }, inner, work);
    return { type: "paragraph", role, children, ...spanAt(work, path) };
  };
  switch (item.type) {
    case "title":
      if (item.text !== undefined) return [paragraph("form-title", item.text)];
      return [{ type: "paragraph", role: "form-title", children: work.title, ...spanAt(work, path) }];
    case "coverLine":
      return [paragraph("form-cover-line", item.text)];
    case "heading":
      return [paragraph(item.level === 1 ? "form-heading-1" : "form-heading-2", item.text)];
    case "paragraph":
      return promptScopes(item, scope, work).map((inner) => paragraph("body", item.text, inner));
    case "pageBreak":
      return [{ type: "page-break" }];
    case "table":
      return [lowerTable(item, path, work)];
    case "planOutline":
      return sectionScopes(scope, work).flatMap((inner) =>
        item.items.flatMap((one, index) => lowerItem(one, [...path, "items", index], inner, work)),
      );
  }
}

function sectionScopes(scope: FormScope, { facts }: FormWork): FormScope[] {
  return partsOf("planSections", facts).map((part) => {
    const section = { heading: part.label, maxLength: part.maxLength };
    return { ...scope, part, locals: { ...scope.locals, section } };
  });
}

function promptScopes(item: Extract<SectionItem, { type: "paragraph" }>, scope: FormScope, { facts }: FormWork): FormScope[] {
  if (item.each === undefined) return [scope];
  const section = facts.planOutline.find(({ id }) => id === scope.part?.suffix);
  return (section?.prompts ?? []).map((prompt) => ({ ...scope, locals: { ...scope.locals, prompt } }));
}

/** Headings count from 一 under every title. */
function numberParts(blocks: readonly Block[]): Block[] {
  const next = blocks.findIndex((block, index) => index > 0 && block.type === "paragraph" && block.role === "form-title");
  if (next < 0) return numberHeadings(blocks);
  return [...numberHeadings(blocks.slice(0, next)), ...numberParts(blocks.slice(next))];
}

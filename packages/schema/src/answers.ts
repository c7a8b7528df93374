import { z } from "zod";
import type { EditionFacts } from "./facts.ts";
import type { ChoiceField, DateField, Field, LeafField, NumberField, TextField } from "./field.ts";
import type { FormFile } from "./form.ts";
import { partsOf, printedGroups } from "./form-counts.ts";
import { isoDate } from "./iso-date.ts";
import { named } from "./named.ts";
import { forbiddenCharacter, linePattern, linesPattern } from "./plain-text.ts";
import { textFormats } from "./text-formats.ts";

/** What one enterprise fills in, by the ids of the form's fields. A field that isn't there is blank. */
export interface Answers {
  readonly [field: string]: Answer | undefined;
}
type Answer = string | number | boolean | readonly string[] | Answers | readonly Answers[];

/** Most groups that an extendable group takes. */
const mostGroups = 99;

/**
 * The shape of a form's answers in one batch. Text, date (`2024-11-08`, `2024-11`) and suggestion: a string; number: a number in
 * the printed unit; choice: an option's id, or a list of ids when several may be ticked; check: true or false; a field with `per`:
 * a map from the ends of the ids (`{ y1: 10, y2: 12 }`); rows: a list of maps, the first for the first printed group.
 */
export function answersSchema({ fields }: FormFile, facts: EditionFacts): z.ZodType<Answers> {
  return z.strictObject(mapValues(fields, (field) => fieldSchema(field, facts))) as unknown as z.ZodType<Answers>;
}

function fieldSchema(field: Field, facts: EditionFacts): z.ZodType {
  if (field.kind !== "rows") return leafSchema(field, facts);
  const most = field.extendable === true ? mostGroups : printedGroups(field, facts);
  const group = z.strictObject(mapValues(field.fields, (leaf) => leafSchema(leaf, facts)));
  const groups = z.array(group).max(most, { error: `${field.label}至多 ${most} 组` });
  return named(field.label, groups, field.help).optional();
}

/** The shape of what one entry is answered with, in one batch. */
export function leafSchema(field: LeafField, facts: EditionFacts): z.ZodType {
  const one = (maxLength?: number) => valueSchema(field, maxLength);
  const schema = named(field.label, field.per === undefined ? one() : partsSchema(field, facts, one), field.help);
  return field.required === true ? schema : schema.optional();
}

function partsSchema({ per, required }: LeafField, facts: EditionFacts, one: (maxLength?: number) => z.ZodType): z.ZodType {
  const parts = per === undefined ? [] : partsOf(per, facts);
  const shape = parts.map(({ suffix, label, maxLength }): [string, z.ZodType] => {
    const schema = named(label, one(maxLength));
    return [suffix, required === true ? schema : schema.optional()];
  });
  return z.strictObject(Object.fromEntries(shape));
}

function valueSchema(field: LeafField, maxLength?: number): z.ZodType {
  switch (field.kind) {
    case "text":
      return textSchema({ ...field, maxLength: maxLength ?? field.maxLength });
    case "number":
      return numberSchema(field);
    case "date":
      return dateSchema(field);
    case "choice":
      return choiceSchema(field);
    case "suggest":
      return textSchema({ maxLength: field.maxLength });
    case "check":
      return z.boolean();
  }
}

interface TextRules {
  readonly maxLength?: number | undefined;
  readonly lines?: number | undefined;
  readonly format?: TextField["format"];
}

/** Text as it prints. Characters are counted as people count them, by code point; a long text may have several lines. */
function textSchema({ maxLength, lines = 1, format }: TextRules): z.ZodType {
  const schema = z.string().superRefine((text, context) => {
    const refuse = (message: string, hint: string) => context.addIssue({ code: "custom", message, params: { hint } });
    const length = [...text].length;
    const character = forbiddenCharacter(lines > 1 ? text.replaceAll("\n", "") : text);
    if (text.trim() === "") return refuse("没有内容", "没有内容的项不写");
    if (text !== text.trim()) refuse("首尾有空格或空行", "删去首尾的空格和空行");
    if (character !== undefined) refuse(`含有不可见的控制字符 ${character}`, "删去该字符，重新输入这段文字");
    if (maxLength !== undefined && length > maxLength)
      refuse(`共 ${length} 字，超过 ${maxLength} 字`, `压缩到 ${maxLength} 字以内`);
    const wrong = format === undefined ? undefined : textFormats[format].complain(text);
    if (wrong !== undefined) refuse(wrong.message, wrong.hint);
  });
  return schema.meta({
    ...(maxLength === undefined ? {} : { maxLength }),
    pattern: lines > 1 ? linesPattern : linePattern,
    ...(format === undefined ? {} : { allOf: [{ pattern: textFormats[format].pattern.source }] }),
  });
}

function numberSchema({ integer, min, max }: NumberField): z.ZodType {
  const limit = 1e15;
  return (integer === true ? z.int() : z.number()).min(min ?? -limit).max(max ?? limit);
}

function dateSchema({ precision }: DateField): z.ZodType {
  switch (precision) {
    case "day":
      return isoDate;
    case "month":
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "月份写成 2024-11 的形式" });
    case "year":
      return z.string().regex(/^\d{4}$/, { error: '年份写四位数字，加引号，如 "2024"' });
  }
}

function choiceSchema({ options, multiple, exclusive = [] }: ChoiceField): z.ZodType {
  const choices = Object.entries(options).map(([id, label]) => `${id}（${label}）`);
  const titles = Object.entries(options).map(([id, label]) => ({ const: id, title: label }));
  const option = z.enum(Object.keys(options), { error: `没有这个选项，可选：${choices.join("、")}` }).meta({ oneOf: titles });
  if (multiple !== true) return option;
  return z
    .array(option)
    .superRefine((ids, context) => {
      const refuse = (message: string, hint: string) => context.addIssue({ code: "custom", message, params: { hint } });
      const alone = ids.find((id) => exclusive.includes(id));
      if (new Set(ids).size < ids.length) refuse("同一选项写了两次", "每个选项只写一次");
      else if (alone !== undefined && ids.length > 1) refuse(`选了“${options[alone]}”，不能再选别的`, "只留其一");
    })
    .meta({ uniqueItems: true, ...(exclusive.length === 0 ? {} : { not: { contains: { enum: exclusive }, minItems: 2 } }) });
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

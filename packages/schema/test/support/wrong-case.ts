import type { z } from "zod";
import { answersFileSchema, answersSchema, explainIssue, FormFile, publishedSchemas } from "../../src/index.ts";
import { facts } from "../support-facts.ts";
import { rightValues } from "./right-values.ts";

/** A form of each kind of entry. */
const form = FormFile.parse({
  fields: {
    company: { kind: "text", label: "企业名称", maxLength: 10, required: true },
    creditCode: { kind: "text", label: "统一社会信用代码", format: "creditCode" },
    phone: { kind: "text", label: "电话", format: "phone" },
    email: { kind: "text", label: "电子邮箱", format: "email" },
    postcode: { kind: "text", label: "邮编", format: "postcode" },
    note: { kind: "text", label: "说明", maxLength: 6, lines: 4 },
    capital: { kind: "number", label: "注册资本", unit: "万元", min: 0 },
    staff: { kind: "number", label: "员工数量", integer: true, min: 0, per: "referenceYears" },
    day: { kind: "date", label: "填报时间", precision: "day" },
    month: { kind: "date", label: "开工月份", precision: "month" },
    year: { kind: "date", label: "获奖年份", precision: "year" },
    size: { kind: "choice", label: "企业规模", options: { large: "大型", small: "小型" } },
    levels: {
      kind: "choice",
      label: "级别",
      multiple: true,
      exclusive: ["none"],
      options: { a: "国家级", b: "省级", none: "无" },
    },
    agreed: { kind: "check", label: "同意" },
    projects: {
      kind: "rows",
      label: "项目",
      printed: "maxProjects",
      fields: { name: { kind: "text", label: "项目名称", maxLength: 5 } },
    },
  },
  layout: [{ type: "title" }],
});

/** A family of values: its schema, and a right one. */
export interface Kind {
  readonly schema: z.ZodType;
  readonly right: unknown;
}

/** The families by name: each published schema that has a right value, and a form's answers. */
export function kindOf(name: string): Kind {
  const doubt = (region: string) => (region === "甲区" ? undefined : { message: `没有地区 ${region}`, hint: "写表中的名称" });
  const answers = { batch: "2025", region: "甲区", answers: rightValues.form };
  if (name === "form") return { schema: answersSchema(form, facts), right: rightValues.form };
  if (name === "answers") return { schema: answersFileSchema(form, facts, doubt), right: answers };
  const published = publishedSchemas.find((candidate) => candidate.name === name);
  if (published === undefined) throw new Error(`no schema ${name}`);
  return { schema: published.schema, right: (rightValues as Readonly<Record<string, unknown>>)[name] };
}

/** Takes a value away. */
export const missing: unique symbol = Symbol("missing");

/** A copy of a value with another one in one place: `rows.0.quota`; the place "" is the whole. */
export function changed(value: unknown, place: string, to: unknown): unknown {
  if (place === "") return to;
  const copy: unknown = structuredClone(value);
  const steps = place.split(".");
  const last = steps.pop() as string;
  const parent = steps.reduce((node, step) => (node as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (to === missing) delete parent[last];
  else parent[last] = to;
  return copy;
}

/** What a person reads: `rule message（hint）`, each complaint on a line. */
export function complaints(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues
    .flatMap((issue) => explainIssue(issue, schema, { suggest: nearest }))
    .map(({ rule, message, hint }) => `${rule} ${message}${hint === undefined ? "" : `（${hint}）`}`);
}

/** A stand-in for the suggestions of the command: a name that starts alike. */
function nearest(wrong: string, known: readonly string[]): string | undefined {
  return known.find((name) => name.slice(0, 4) === wrong.slice(0, 4));
}

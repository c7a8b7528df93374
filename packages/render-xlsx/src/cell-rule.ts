import { unreachable } from "@gongwen/document";
import type { LeafField } from "@gongwen/schema";
import { excelText } from "./xlsx-value.ts";

/** A rule for cells that people fill in, in the library's words; `any` only shows its prompt. */
export interface CellRule {
  readonly type: "any" | "textLength" | "decimal" | "whole" | "list";
  readonly operator?: "between" | "lessThanOrEqual" | "greaterThanOrEqual";
  readonly formulae: readonly string[];
  readonly allowBlank: true;
  readonly showInputMessage?: true;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly showErrorMessage?: true;
  readonly errorStyle?: "stop";
  readonly errorTitle?: string;
  readonly error?: string;
}

/** Turns the options of a list into the formula of its rule. */
export type ListFormula = (options: readonly string[]) => string;

type Limit = Pick<CellRule, "type" | "operator" | "formulae">;

interface Check {
  readonly limit: Limit;
  /** What is allowed, in Chinese: 不超过200字. */
  readonly allowed: string;
}

/** Excel's limits for the words of a rule. */
const longest = { title: 32, prompt: 255, error: 225 };

/**
 * The rule for a column's empty cells, or undefined when there is nothing to check or to say. It is a hint: a paste removes it, and
 * the reader of a returned file decides.
 */
export function cellRule(field: LeafField, listFormula: ListFormula): CellRule | undefined {
  const check = fieldCheck(field, listFormula);
  const prompt = [field.help, check?.allowed].filter((part) => part !== undefined).join("；");
  if (check === undefined && prompt === "") return undefined;
  const title = cut(field.label, longest.title);
  return {
    ...(check?.limit ?? { type: "any", formulae: [] }),
    allowBlank: true,
    ...(prompt === "" ? {} : { showInputMessage: true, promptTitle: title, prompt: cut(prompt, longest.prompt) }),
    ...(check === undefined ? {} : refusal(title, `${field.label}：${check.allowed}`)),
  };
}

function refusal(errorTitle: string, error: string) {
  return { showErrorMessage: true, errorStyle: "stop", errorTitle, error: cut(error, longest.error) } as const;
}

function cut(text: string, length: number): string {
  return excelText(text.length <= length ? text : `${text.slice(0, length - 1)}…`);
}

function fieldCheck(field: LeafField, listFormula: ListFormula): Check | undefined {
  switch (field.kind) {
    case "text":
    case "suggest":
      return field.maxLength === undefined ? undefined : lengthCheck(field.maxLength);
    case "number":
      return numberCheck(field);
    case "choice":
      return field.multiple === true ? undefined : listCheck(Object.values(field.options), listFormula);
    case "check":
      return listCheck(["☑", "□"], listFormula);
    case "date":
      return undefined;
    default:
      return unreachable(field);
  }
}

function lengthCheck(maxLength: number): Check {
  const limit: Limit = { type: "textLength", operator: "lessThanOrEqual", formulae: [String(maxLength)] };
  return { limit, allowed: `不超过${maxLength}字` };
}

function listCheck(options: readonly string[], listFormula: ListFormula): Check {
  return { limit: { type: "list", formulae: [listFormula(options)] }, allowed: "从列表中选择" };
}

function numberCheck({ integer, min, max, unit }: Extract<LeafField, { kind: "number" }>): Check {
  const type = integer === true ? "whole" : "decimal";
  const noun = `${integer === true ? "整数" : "数字"}${unit === undefined ? "" : `（单位：${unit}）`}`;
  if (min !== undefined && max !== undefined) {
    const limit: Limit = { type, operator: "between", formulae: [String(min), String(max)] };
    return { limit, allowed: `填写${min}至${max}的${noun}` };
  }
  if (max !== undefined) {
    return { limit: { type, operator: "lessThanOrEqual", formulae: [String(max)] }, allowed: `填写不大于${max}的${noun}` };
  }
  if (min !== undefined) {
    return { limit: { type, operator: "greaterThanOrEqual", formulae: [String(min)] }, allowed: `填写不小于${min}的${noun}` };
  }
  // Any number at all: Excel has no such rule, so the widest one that it can hold.
  return { limit: { type, operator: "between", formulae: ["-1E+300", "1E+300"] }, allowed: `填写${noun}` };
}

import { type Inline, inlineText, type SheetRow, type SheetValue, unreachable } from "@gongwen/document";
import type { Facts, QuotaLine, SheetFile } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";
import type { TableColumn } from "./expand-columns.ts";

/** The rows under the heading, the total last. */
export function dataRows(sheet: SheetFile, columns: readonly TableColumn[], facts: Facts, inline: InlineTemplate): SheetRow[] {
  switch (sheet.rows.source) {
    case "quotaLines": {
      const rows = quotaRows(columns, facts.quota.lines);
      return sheet.total === undefined ? rows : [...rows, totalRow(sheet.total, columns, facts, inline)];
    }
    case "blank":
      return blankRows(sheet.rows, columns);
    default:
      return unreachable(sheet.rows);
  }
}

/** The units as published; a city sums the rows that follow it up to the next city. */
function quotaRows(columns: readonly TableColumn[], lines: readonly QuotaLine[]): SheetRow[] {
  return lines.map((line, index) => ({
    kind: line.level === "city" ? "subtotal" : "data",
    values: columns.map(({ key }) => quotaValue(line, key, line.level === "city" ? unitsOf(lines, index) : [])),
  }));
}

function unitsOf(lines: readonly QuotaLine[], city: number): number[] {
  const next = lines.findIndex((line, index) => index > city && line.level === "city");
  const end = next < 0 ? lines.length : next;
  return Array.from({ length: end - city - 1 }, (_, offset) => city + 1 + offset);
}

function quotaValue(line: QuotaLine, key: string, units: readonly number[]): SheetValue {
  switch (key) {
    case "number":
      return { kind: "number", value: line.number };
    case "name":
      return { kind: "text", text: line.name };
    case "industrialTilt":
    case "mountainIslandTilt":
    case "factorQuota":
    case "quota":
      return sumOrNumber(line[key], units);
    default:
      throw new Error(`no such column of the quota table: ${key}`);
  }
}

function sumOrNumber(value: number | null, of: readonly number[]): SheetValue {
  if (value === null) return null;
  return of.length === 0 ? { kind: "number", value } : { kind: "sum", value, of };
}

/** The total sums the cities' rows, so that no unit counts twice. */
function totalRow(
  total: NonNullable<SheetFile["total"]>,
  columns: readonly TableColumn[],
  facts: Facts,
  inline: InlineTemplate,
): SheetRow {
  const cities = facts.quota.lines.flatMap((line, index) => (line.level === "city" ? [index] : []));
  const label = total.label.map((text, index) => lineText(inline(text, ["total", "label", index]))).join("\n");
  const values = columns.map(({ key }, index): SheetValue => {
    if (index === 0) return { kind: "text", text: label };
    return index < total.columns || !isTotalKey(key, facts) ? null : sumOrNumber(facts.quota.total[key], cities);
  });
  return { kind: "total", values, labelColumns: total.columns };
}

function isTotalKey(key: string, facts: Facts): key is keyof Facts["quota"]["total"] {
  return Object.hasOwn(facts.quota.total, key);
}

function lineText(children: readonly Inline[]): string {
  return inlineText(children).trim();
}

/** Rows numbered from 1, then one that shows that more may follow. */
function blankRows(rows: Extract<SheetFile["rows"], { source: "blank" }>, columns: readonly TableColumn[]): SheetRow[] {
  const first: SheetValue[] = Array.from({ length: rows.count }, (_, index) => ({ kind: "number", value: index + 1 }));
  const last: SheetValue[] = rows.last === undefined ? [] : [{ kind: "text", text: rows.last }];
  return [...first, ...last].map((value) => ({
    kind: "blank",
    values: columns.map((_, index) => (index === 0 ? value : null)),
    ...(rows.lines === undefined ? {} : { minLines: rows.lines }),
  }));
}

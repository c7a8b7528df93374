import type { Answers, FormRow, Goal } from "@gongwen/schema";
import { metricText, printedGroups } from "@gongwen/schema";
import type { FormScope, FormWork } from "./form-work.ts";
import { isPlainRow, type PlainCell, type PlainRowParts, plainRow } from "./plain-form.ts";

/** A row at one of its repetitions, its cells' row spans counted, cells that a group's span covers left out. */
export interface PrintedRow {
  readonly row: Omit<PlainRowParts, "cells">;
  readonly cells: readonly (Omit<PlainCell, "rowSpan"> & { readonly rowSpan: number })[];
  readonly scope: FormScope;
}

/** The rows as they print: loops over goals, indicators and groups done. */
export function printRows(
  rows: readonly FormRow[],
  path: readonly PropertyKey[],
  scope: FormScope,
  work: FormWork,
): PrintedRow[] {
  return rows.flatMap((row, index): PrintedRow[] => {
    const here = [...path, index];
    if (isPlainRow(row)) return [printRow(row, here, scope, 1)];
    const inside = [...here, "rows"];
    if ("repeat" in row) {
      return groupNumbers(row.repeat, scope, work).flatMap((n, position, all) => {
        const inner = { ...scope, n, locals: { ...scope.locals, n } };
        const group = position === 0 ? all.length * row.rows.length : 0;
        return row.rows.map((one, at) => printRow(one, [...inside, at], inner, group));
      });
    }
    return loopScopes(row.each, scope, work).flatMap((inner) => printRows(row.rows, inside, inner, work));
  });
}

/** @param group how many rows a cell takes that spans the group; 0 where one from above covers its place */
function printRow(
  row: Parameters<typeof plainRow>[0],
  path: readonly PropertyKey[],
  scope: FormScope,
  group: number,
): PrintedRow {
  const { cells, ...rest } = plainRow(row, path);
  const printed = cells.map((cell) => ({ ...cell, rowSpan: cell.rowSpan === "group" ? group : cell.rowSpan }));
  return { row: rest, cells: printed.filter(({ rowSpan }) => rowSpan > 0), scope };
}

/** The numbers of the groups: of one goal's groups inside `each: goals`; as many as are answered where groups may be added. */
function groupNumbers(key: string, { goalIndex }: FormScope, { form, facts, answers }: FormWork): number[] {
  const field = form.value.fields[key];
  if (field?.kind !== "rows") return [];
  if (goalIndex !== undefined) {
    const slots = facts.plan.goalSlotsPerCategory;
    return Array.from({ length: slots }, (_, index) => goalIndex * slots + index + 1);
  }
  const answered = field.extendable === true ? countOf(answers[key]) : 0;
  return Array.from({ length: Math.max(printedGroups(field, facts), answered) }, (_, index) => index + 1);
}

function countOf(answer: Answers[string]): number {
  return Array.isArray(answer) ? answer.length : 0;
}

function loopScopes(each: "goals" | "metrics", scope: FormScope, { facts }: FormWork): FormScope[] {
  switch (each) {
    case "goals":
      return facts.goals.map((goal, goalIndex) => ({
        ...scope,
        goal,
        goalIndex,
        locals: { ...scope.locals, goal: goalWords(goal, goalIndex) },
      }));
    case "metrics":
      return (scope.goal?.metrics ?? []).map((metric) => ({ ...scope, locals: { ...scope.locals, metric: metricText(metric) } }));
  }
}

function goalWords({ label }: Goal, index: number): { label: string; number: number; circled: string } {
  return { label, number: index + 1, circled: circledNumber(index + 1) };
}

/** ① to ⑳; beyond them there are no such characters, and brackets do. */
function circledNumber(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x245f + value) : `（${value}）`;
}

import type { Inline } from "@gongwen/document";
import type { Facts, SheetColumnEntry, SheetFile } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";

/** One column of the printed table: its definition, its key in this table, and its heading rendered. */
export interface TableColumn {
  readonly key: string;
  readonly entry: SheetColumnEntry;
  readonly head: readonly Inline[];
}

/** A column that stands alone, or neighbours under one upper heading. */
export interface ColumnBlock {
  readonly group?: readonly Inline[];
  readonly columns: readonly TableColumn[];
}

type ColumnItem = SheetFile["columns"][number];
type ColumnGroup = Extract<ColumnItem, { group: string }>;
type Locals = Readonly<Record<string, unknown>>;

/** The columns as they print: `each: goals` gives a group for each goal of the facts, in their order. */
export function expandColumns(sheet: SheetFile, facts: Facts, inline: InlineTemplate): ColumnBlock[] {
  return sheet.columns.flatMap((item, index): ColumnBlock[] => {
    const path = ["columns", index];
    if (!("columns" in item)) return [{ columns: [tableColumn(item, path, inline)] }];
    if (item.each === undefined) return [columnGroup(item, path, inline, {})];
    return facts.goals.map((goal, position) => {
      const locals = { goalLabel: goal.summaryLabel ?? goal.label, goalIsFirst: position === 0 };
      return columnGroup(item, path, inline, locals, `_${goal.id}`);
    });
  });
}

function columnGroup(item: ColumnGroup, path: PropertyKey[], inline: InlineTemplate, locals: Locals, suffix = ""): ColumnBlock {
  return {
    group: inline(item.group, [...path, "group"], locals),
    columns: item.columns.map((entry, index) => tableColumn(entry, [...path, "columns", index], inline, locals, suffix)),
  };
}

function tableColumn(
  entry: SheetColumnEntry,
  path: PropertyKey[],
  inline: InlineTemplate,
  locals: Locals = {},
  suffix = "",
): TableColumn {
  const { field } = entry;
  const maxLength = field !== undefined && "maxLength" in field ? field.maxLength : undefined;
  const all = maxLength === undefined ? locals : { ...locals, maxLength };
  return { key: `${entry.key}${suffix}`, entry, head: headLines(entry.head, [...path, "head"], inline, all) };
}

/** A heading that its file breaks into lines; each line is a template of its own. */
function headLines(text: string, path: PropertyKey[], inline: InlineTemplate, locals: Locals): Inline[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line, index): Inline[] => [...(index === 0 ? [] : [{ type: "break" } as const]), ...inline(line, path, locals)]);
}

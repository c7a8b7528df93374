import type { Facts } from "./facts.ts";
import type { LeafField } from "./field.ts";
import type { SheetFile } from "./sheet.ts";

/** A column of a sheet that is filled in: its key among the row's entries, and what goes there. */
export interface SheetFieldColumn {
  readonly key: string;
  readonly field: LeafField;
  /** The goal that the column stands for, by id and by its name in the table of sums. */
  readonly goal?: { readonly id: string; readonly label: string };
}

/** The columns of a sheet that are filled in, in printed order; those of `each: goals` once for each goal (`target_refinement`). */
export function sheetFields({ columns }: SheetFile, { goals }: Pick<Facts, "goals">): SheetFieldColumn[] {
  return columns.flatMap((item): SheetFieldColumn[] => {
    const inside = ("columns" in item ? item.columns : [item]).flatMap(({ key, field }) =>
      field === undefined ? [] : [{ key, field }],
    );
    if (!("columns" in item) || item.each === undefined) return inside;
    return goals.flatMap(({ id, label, summaryLabel = label }) =>
      inside.map(({ key, field }) => ({ key: `${key}_${id}`, field, goal: { id, label: summaryLabel } })),
    );
  });
}

import type { FormFile, FormItem, FormRow, Per } from "@gongwen/schema";
import { isPlainRow, type PlacedText, plainRow } from "./plain-form.ts";

/** What repeats a text: groups of a `rows` field, goals, years or sections. */
export interface Surroundings {
  readonly group?: string;
  readonly inGoals?: boolean;
  readonly per?: Per;
}

/** A text of the layout with what repeats it. */
export interface SurroundedText extends PlacedText {
  readonly in: Surroundings;
}

/** Every text of a form's layout in printed order, each once, however often it prints. */
export function formTexts({ layout }: FormFile): SurroundedText[] {
  return layout.flatMap((item, index) => itemTexts(item, ["layout", index], {}));
}

function itemTexts(item: FormItem, path: readonly PropertyKey[], around: Surroundings): SurroundedText[] {
  switch (item.type) {
    case "title":
    case "coverLine":
    case "heading":
    case "paragraph":
      return item.text === undefined ? [] : [{ text: item.text, path: [...path, "text"], in: around }];
    case "pageBreak":
      return [];
    case "table":
      return item.rows.flatMap((row, index) => rowTexts(row, [...path, "rows", index], around));
    case "planOutline":
      return item.items.flatMap((inner, index) => itemTexts(inner, [...path, "items", index], { per: "planSections" }));
  }
}

function rowTexts(row: FormRow, path: readonly PropertyKey[], around: Surroundings): SurroundedText[] {
  if (isPlainRow(row)) {
    return plainRow(row, path).cells.flatMap(({ lines, per, rowSpan }) => {
      const { group: _, ...beside } = around;
      const here = rowSpan === "group" ? beside : around;
      return lines.map((line) => ({ ...line, in: per === undefined ? here : { ...here, per } }));
    });
  }
  const inside = "repeat" in row ? { ...around, group: row.repeat } : { ...around, inGoals: true };
  return row.rows.flatMap((inner, index) => rowTexts(inner, [...path, "rows", index], inside));
}

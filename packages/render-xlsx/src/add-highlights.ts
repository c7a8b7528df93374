import type { CellMark, Sheet } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { Style, Worksheet } from "exceljs";

/** Each highlight has a priority of its own, the first the highest. */
export function addHighlights(target: Worksheet, { highlights = [] }: Sheet, style: StyleSheet): void {
  for (const [index, { range, formula, mark }] of highlights.entries()) {
    const rule = { priority: index + 1, formulae: [formula], style: markStyle(style.sheet.marks[mark]) };
    target.addConditionalFormatting({ ref: range, rules: [{ type: "expression", ...rule }] });
  }
}

/** A mark's fill is a background colour: in a conditional look the foreground of a solid pattern is not read. */
function markStyle({ fill, text }: StyleSheet["sheet"]["marks"][CellMark]): Partial<Style> {
  return {
    font: { color: { argb: `FF${text}` } },
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } },
  };
}

import { type Inline, inlineText } from "@gongwen/document";
import type { SheetFile } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";

/** A note under a table, and the number that code gives it. */
export interface TableNote {
  readonly marker: string;
  readonly children: readonly Inline[];
}

/** The notes that print, numbered 注：1. 2. 3.; a note that its conditions leave empty is dropped. A single one has no number. */
export function tableNotes(sheet: SheetFile, inline: InlineTemplate): TableNote[] {
  const printed = (sheet.notes ?? [])
    .map((text, index) => inline(text, ["notes", index]))
    .filter((children) => inlineText(children).trim() !== "");
  return printed.map((children, index) => {
    const number = printed.length === 1 ? "" : `${index + 1}.`;
    return { marker: index === 0 ? `注：${number}` : number, children };
  });
}

import { columnLetters, type Sheet } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import type { EditionFiles } from "@gongwen/source";
import type { DictionaryRow } from "./dictionary-row.ts";
import { leafRow } from "./form-rows.ts";

/** The columns of a table that is filled in; the numbers of its rows are the program's. */
export function sheetRows({ columns }: Sheet, attachment: number, goals: Facts["goals"]): DictionaryRow[] {
  return columns.flatMap(({ key, field }, index): DictionaryRow[] => {
    const place = `附件${attachment} 第 ${columnLetters(index + 1)} 列`;
    if (field === undefined) return [];
    const goal = goals.find(({ id }) => key.endsWith(`_${id}`));
    const row = leafRow(key, field, place);
    return [goal === undefined ? row : { ...row, name: `${goal.summaryLabel ?? goal.label}：${row.name}` }];
  });
}

/** Where the parts of a quota print, by their keys in the data. */
export function quotaPlaces({ edition, sheets }: EditionFiles): ReadonlyMap<string, string> {
  const found = edition.value.attachments.flatMap(({ content }, index): [string, string][] => {
    const sheet = sheets.get(content)?.value;
    if (sheet?.rows.source !== "quotaLines") return [];
    return sheet.columns.flatMap((column, position): [string, string][] =>
      "key" in column ? [[`rows[].${column.key}`, `附件${index + 1} 第 ${columnLetters(position + 1)} 列 ${column.head}`]] : [],
    );
  });
  return new Map(found);
}

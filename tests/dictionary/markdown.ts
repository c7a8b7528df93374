import { type DictionaryRow, type DictionarySection, dictionaryColumns } from "./dictionary-row.ts";

/** The dictionary as a Markdown file, a table for each kind of data. */
export function dictionaryMarkdown(title: string, lead: readonly string[], sections: readonly DictionarySection[]): string {
  return `${[`# ${title}`, ...lead, ...sections.flatMap(sectionLines)].join("\n\n")}\n`;
}

function sectionLines({ title, about, rows }: DictionarySection): string[] {
  const heads = dictionaryColumns.map(([, head]) => head);
  const rule = dictionaryColumns.map(() => "---");
  return [`## ${title}`, about, [line(heads), line(rule), ...rows.map(rowLine)].join("\n")];
}

function rowLine(row: DictionaryRow): string {
  return line(dictionaryColumns.map(([key]) => (key === "key" ? `\`${row.key}\`` : escaped(row[key]))));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** What would end a cell, begin a tag or emphasis. */
function escaped(text: string): string {
  return text.replaceAll("\n", " ").replace(/[\\|<>*_`[\]{}]/g, (character) => `\\${character}`);
}

import { squeeze } from "./squeeze.ts";
import type { ColumnSpec, TableSpec } from "./table-spec.ts";

/** How surely a heading means a column. */
type Claim = "exact" | "vague";

/** Tells which column a heading means. */
export type HeadingNames<Key extends string> = (heading: string) => { readonly key: Key; readonly claim: Claim } | undefined;

/** The headings of all columns of a table, told apart by their words without units, years and stray marks. */
export function headingNames<Key extends string>({ columns }: TableSpec<Key>): HeadingNames<Key> {
  const names = new Map<string, { readonly key: Key; readonly claim: Claim }>();
  const add = (column: ColumnSpec<Key>, words: readonly string[], claim: Claim) => {
    for (const name of words.flatMap(forms)) if (!names.has(name)) names.set(name, { key: column.key, claim });
  };
  for (const column of columns) add(column, [column.label, ...column.names], "exact");
  for (const column of columns) add(column, column.vague ?? [], "vague");
  return (heading) =>
    forms(heading)
      .map((form) => names.get(form))
      .find((found) => found !== undefined);
}

/** The heading as it stands, then without what says the unit or the year: 2026年推荐名额（个） is 推荐名额. */
function forms(heading: string): string[] {
  const whole = squeeze(heading).replace(/[:*※]/g, "");
  const bare = whole.replace(/\((单位:?)?[个家名户%]+\)$/, "").replace(/^\d{4}(年度?|-\d{4}年?)/, "");
  const short = bare.replace(/\([^()]*\)$/, "");
  return [...new Set([whole, bare, short])].filter((form) => form !== "");
}

import type { Worksheet } from "../workbook/workbook.ts";
import type { HeadingNames } from "./heading-names.ts";

/** A heading that was found: its words and the column it stands in. */
export interface FoundHeading {
  readonly text: string;
  readonly column: number;
}

/** What a row of headings says. */
export interface HeadingMatch<Key extends string> {
  /** The lowest row of the heading. */
  readonly row: number;
  /** Which sheet column each of the table's columns stands in. */
  readonly columns: ReadonlyMap<Key, number>;
  /** A second place of a column: two headings that say the same. */
  readonly twice: readonly { readonly key: Key; readonly first: number; readonly second: number }[];
  /** Headings that mean none of the columns. */
  readonly unknown: readonly FoundHeading[];
  /** All headings, from left to right. */
  readonly all: readonly FoundHeading[];
}

interface Claimed<Key extends string> {
  readonly key: Key;
  readonly claim: "exact" | "vague";
  readonly column: number;
  /** Where the heading's merged cells begin. */
  readonly left: number;
}

/**
 * Reads a row as the lowest one of a heading of up to three rows: merged cells count for all columns that they cover, a word above joins
 * the word below (推荐名额 over 合计).
 *
 * @returns undefined when no heading ends in this row
 */
export function matchHeadings<Key extends string>(
  sheet: Worksheet,
  row: number,
  names: HeadingNames<Key>,
): HeadingMatch<Key> | undefined {
  const claims: Claimed<Key>[] = [];
  const all: FoundHeading[] = [];
  const unknown: FoundHeading[] = [];
  let own = 0;
  for (let column = 1; column <= sheet.columns; column++) {
    const heading = headingOf(sheet, row, column);
    if (heading === undefined) continue;
    const found = heading.readings.map(names).find((one) => one !== undefined);
    const { left, bottom } = sheet.area(row, column);
    if (left === column) all.push({ text: heading.text, column });
    if (found === undefined) {
      if (left === column) unknown.push({ text: heading.text, column });
      continue;
    }
    claims.push({ ...found, column, left });
    if (heading.own && bottom === row) own++;
  }
  return own === 0 ? undefined : { row, ...settle(claims), unknown, all };
}

interface Heading {
  readonly text: string;
  /** The ways to read it, the surest first. */
  readonly readings: readonly string[];
  /** Whether it stands in this row, and not only above. */
  readonly own: boolean;
}

function headingOf(sheet: Worksheet, row: number, column: number): Heading | undefined {
  const lowest = textAt(sheet, row, column);
  const above = [textAt(sheet, row - 1, column), textAt(sheet, row - 2, column)].filter(
    (text, index, all): text is string => text !== undefined && text !== lowest && all.indexOf(text) === index,
  );
  if (lowest === undefined) {
    const text = textAt(sheet, row - 1, column);
    return text === undefined ? undefined : { text, readings: [text], own: false };
  }
  return { text: lowest, readings: [...above.map((text) => `${text}${lowest}`), lowest], own: true };
}

/** What a cell shows when merged cells count for all that they cover. */
function textAt(sheet: Worksheet, row: number, column: number): string | undefined {
  if (row < 1) return undefined;
  const { top, left } = sheet.area(row, column);
  const value = sheet.cell(top, left);
  return value.kind === "text" ? value.text : undefined;
}

/** One place for each column: the exact claim before the vague one, merged cells once, by their last column. */
function settle<Key extends string>(claims: readonly Claimed<Key>[]): Pick<HeadingMatch<Key>, "columns" | "twice"> {
  const columns = new Map<Key, number>();
  const twice: HeadingMatch<Key>["twice"][number][] = [];
  for (const key of new Set(claims.map((claim) => claim.key))) {
    const ofKey = claims.filter((claim) => claim.key === key);
    const exact = ofKey.filter(({ claim }) => claim === "exact");
    const places = exact.length > 0 ? exact : ofKey;
    const areas = [...new Map(places.map((place) => [place.left, place])).values()];
    const [first, second] = areas;
    if (first === undefined) continue;
    columns.set(key, first.column);
    if (second !== undefined) twice.push({ key, first: first.column, second: second.column });
  }
  return { columns, twice };
}

import { absoluteRange, type Sheet, type Stamp } from "@gongwen/document";
import type { WrittenSheet } from "./write-sheet.ts";
import { attributes, xlsxValue } from "./xlsx-value.ts";

/** A name of the workbook or, with `sheet` (from 0), of one of its sheets. */
interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: number;
  readonly hidden?: true;
}

/**
 * The workbook's names. What a reader of a returned file looks for, so that inserted rows and columns don't mislead it:
 * `<id>_head`, `<id>_rows` (without the total), `<id>_<key>` for each column of those rows that shows, `<id>_total`. What prints,
 * and which rows repeat. And the stamp, in names that Excel doesn't list.
 */
export function definedNames(sheets: readonly (readonly [Sheet, WrittenSheet])[], stamp: Stamp | undefined): string {
  const names = [
    ...sheets.flatMap(([sheet, written], index) => [...rangeNames(sheet, written), ...printNames(sheet, written, index)]),
    ...Object.entries(stampValues(stamp)).map(([name, value]): DefinedName => {
      return { name, refersTo: `"${value.replaceAll('"', '""')}"`, hidden: true };
    }),
  ];
  return names.map(nameXml).join("");
}

/** The stamp under the names by which names and properties bear it. */
export function stampValues(stamp: Stamp | undefined): Readonly<Record<string, string>> {
  if (stamp === undefined) return {};
  const { batch, region, document, schemaVersion } = stamp;
  return {
    gongwen_batch: batch,
    gongwen_document: document,
    gongwen_region: region,
    gongwen_schema_version: schemaVersion,
  };
}

function rangeNames({ name, id, columns }: Sheet, { places }: WrittenSheet): DefinedName[] {
  const { headRows, dataRows, totalRow, columnCount } = places;
  const named = (key: string, range: string): DefinedName => {
    return { name: `${id.replaceAll("-", "_")}_${key}`, refersTo: `'${name}'!${range}` };
  };
  const spanned = (key: string, first: number, last: number, from: number, to: number) =>
    last < first ? [] : [named(key, absoluteRange(first, from, last, to))];
  return [
    ...spanned("head", headRows.first, headRows.last, 1, columnCount),
    ...spanned("rows", dataRows.first, dataRows.last, 1, columnCount),
    ...columns
      .slice(0, columnCount)
      .flatMap(({ key }, index) => spanned(key, dataRows.first, dataRows.last, index + 1, index + 1)),
    ...(totalRow === undefined ? [] : [named("total", absoluteRange(totalRow, 1, totalRow, columnCount))]),
  ];
}

function printNames({ name }: Sheet, { places, lastRow }: WrittenSheet, sheet: number): DefinedName[] {
  const { first, last } = places.headRows;
  const area = { name: "_xlnm.Print_Area", sheet, refersTo: `'${name}'!${absoluteRange(1, 1, lastRow, places.columnCount)}` };
  return last < first ? [area] : [area, { name: "_xlnm.Print_Titles", sheet, refersTo: `'${name}'!$${first}:$${last}` }];
}

function nameXml({ name, refersTo, sheet, hidden }: DefinedName): string {
  const given = attributes({ name, localSheetId: sheet, hidden: hidden === true ? 1 : undefined });
  return `<definedName${given}>${xlsxValue(refersTo)}</definedName>`;
}

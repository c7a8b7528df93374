import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sumOf } from "../readers/sum-of.ts";

/** What somebody types into a workbook: cell → figure or words. */
export type Typed = ReadonlyMap<string, string | number>;

const sheet = "xl/worksheets/sheet1.xml";
const summing = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><v>[^<]*<\/v><\/c>/g;

/**
 * Types into empty cells of a workbook's first sheet and computes its sums, as Excel does on saving; nothing else changes.
 *
 * @throws Error for a cell that isn't there or isn't empty, and for a formula that does more than add
 */
export function fillCells(workbook: Uint8Array, typed: Typed): Uint8Array {
  const parts = unzipSync(workbook);
  const filled = [...typed].reduce((before, [cell, value]) => fill(before, cell, value), strFromU8(parts[sheet] as Uint8Array));
  return zipSync({ ...parts, [sheet]: strToU8(withSums(filled, typed)) });
}

function fill(xml: string, cell: string, value: string | number): string {
  const empty = new RegExp(`<c r="${cell}"( s="\\d+")?/>`);
  if (!empty.test(xml)) throw new Error(`the sheet has no empty cell ${cell}`);
  return xml.replace(empty, (_, style = "") =>
    typeof value === "number"
      ? `<c r="${cell}"${style}><v>${value}</v></c>`
      : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
  );
}

function withSums(xml: string, typed: Typed): string {
  const formulas = new Map([...xml.matchAll(summing)].map(([, cell, , formula]) => [cell, formula]));
  const numberAt = (cell: string): number => {
    const formula = formulas.get(cell);
    return formula === undefined ? Number(typed.get(cell) ?? 0) : sumOf(formula, numberAt);
  };
  return xml.replace(
    summing,
    (_, cell: string, rest: string, formula: string) => `<c r="${cell}"${rest}><f>${formula}</f><v>${numberAt(cell)}</v></c>`,
  );
}

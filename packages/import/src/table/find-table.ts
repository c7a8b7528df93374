import { cellAddress } from "@gongwen/document";
import type { Worksheet } from "../workbook/workbook.ts";
import { headingNames } from "./heading-names.ts";
import { type HeadingMatch, matchHeadings } from "./match-headings.ts";
import type { Report } from "./report.ts";
import { quote } from "./squeeze.ts";
import { groupLabel, labelOf, type TableSpec } from "./table-spec.ts";

/** A table in a workbook, its headings understood. */
export interface FoundTable<Key extends string> {
  readonly spec: TableSpec<Key>;
  readonly sheet: Worksheet;
  /** The lowest heading row; what comes under it are the table's rows. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** A heading stands among the first rows: titles and remarks above it take fewer. */
const deepestHeading = 60;

interface Candidate<Key extends string> {
  readonly sheet: Worksheet;
  readonly match: HeadingMatch<Key>;
  readonly complete: boolean;
}

/**
 * Finds the sheet and the rows of headings of a table, wherever they are.
 *
 * @param needed whether a workbook without the table is wrong
 * @returns the table; undefined when it isn't there, or isn't clear, which `report` then says
 */
export function findTable<Key extends string>(
  sheets: readonly Worksheet[],
  spec: TableSpec<Key>,
  report: Report,
  needed: boolean,
): FoundTable<Key> | undefined {
  const candidates = sheets.flatMap((sheet) => bestOf(sheet, spec) ?? []);
  const complete = candidates.filter((candidate) => candidate.complete);
  const shown = complete.filter(({ sheet }) => !sheet.hidden);
  const hidden = complete.filter(({ sheet }) => sheet.hidden);
  const [found, other] = shown;
  if (found === undefined) {
    if (hidden.length > 0) reportHidden(hidden, spec, report);
    else if (needed) reportMissing(sheets, candidates, spec, report);
    return undefined;
  }
  if (other !== undefined) {
    reportSeveral(shown, spec, report);
    return undefined;
  }
  for (const { sheet } of hidden) {
    const message = `隐藏的工作表“${sheet.name}”里也有${spec.label}，没有读`;
    report.ofFile({
      severity: "note",
      rule: "hidden-sheet",
      message,
      hint: `读的是工作表“${found.sheet.name}”，如不对，隐藏或删去它`,
    });
  }
  return toTable(found, spec, report);
}

/** The row of a sheet that says the most headings of a table; of equals the first. */
function bestOf<Key extends string>(sheet: Worksheet, spec: TableSpec<Key>): Candidate<Key> | undefined {
  const names = headingNames(spec);
  let best: Candidate<Key> | undefined;
  for (let row = 1; row <= Math.min(sheet.rows, deepestHeading); row++) {
    const match = matchHeadings(sheet, row, names);
    if (match === undefined) continue;
    const complete = missingGroups(spec, match).length === 0;
    const better = best === undefined || rank({ sheet, match, complete }) > rank(best);
    if (better) best = { sheet, match, complete };
  }
  return best;
}

function rank<Key extends string>({ match, complete }: Candidate<Key>): number {
  return match.columns.size + (complete ? 100 : 0);
}

function missingGroups<Key extends string>(spec: TableSpec<Key>, { columns }: HeadingMatch<Key>): (readonly Key[])[] {
  return spec.required.filter((group) => !group.some((key) => columns.has(key)));
}

function toTable<Key extends string>(
  { sheet, match }: Candidate<Key>,
  spec: TableSpec<Key>,
  report: Report,
): FoundTable<Key> | undefined {
  for (const { key, first, second } of match.twice) {
    report.ofCell(sheet, match.row, second, {
      rule: "heading-twice",
      message: `有两栏都是“${labelOf(spec, key)}”，另一栏在 ${cellAddress(match.row, first)}`,
      hint: "留下要导入的一栏，删去另一栏或改它的表头；并排的两段表接成上下一段",
    });
  }
  if (match.twice.length > 0) return undefined;
  const unread = match.unknown.filter(({ text }) => !/^(序号|编号|备注|说明)$/.test(text.replace(/\s/g, "")));
  if (unread.length > 0) {
    const [first] = unread;
    report.ofCell(sheet, match.row, first?.column ?? 1, {
      severity: "note",
      rule: "unread-column",
      message: `没有读的栏：${unread.map(({ text }) => quote(text)).join("、")}`,
      hint: `${spec.label}读这些栏：${spec.columns.map(({ label }) => label).join("、")}`,
    });
  }
  return { spec, sheet, headingRow: match.row, columns: match.columns };
}

function reportMissing<Key extends string>(
  sheets: readonly Worksheet[],
  candidates: readonly Candidate<Key>[],
  spec: TableSpec<Key>,
  report: Report,
): void {
  const nearest = candidates.filter(({ sheet }) => !sheet.hidden).sort((a, b) => rank(b) - rank(a))[0];
  const example = "表头可参照 gongwen import 的 --template 写出的示例";
  if (nearest === undefined || nearest.match.columns.size < 2) {
    const names = sheets.filter(({ hidden }) => !hidden).map(({ name }) => `“${name}”`);
    report.ofFile({
      rule: "no-table",
      message: `没有找到${spec.label}：看了工作表${names.join("、") || "（没有可见的工作表）"}，没有一行是它的表头`,
      hint: `表头至少要有${spec.required.map((group) => groupLabel(spec, group)).join("、")}；${example}`,
    });
    return;
  }
  const { sheet, match } = nearest;
  for (const group of missingGroups(spec, match)) {
    const place = match.all[0]?.column ?? 1;
    report.ofCell(sheet, match.row, place, {
      rule: "heading-missing",
      message: `${spec.label}缺少${groupLabel(spec, group)}一栏；这一行的表头是${match.all.map(({ text }) => quote(text)).join("、")}`,
      hint: `补上这一栏，或把表头改成${groupLabel(spec, group)}；${example}`,
    });
  }
}

function reportSeveral<Key extends string>(shown: readonly Candidate<Key>[], spec: TableSpec<Key>, report: Report): void {
  const places = shown.map(({ sheet, match }) => `“${sheet.name}”第 ${match.row} 行`);
  report.ofFile({
    rule: "several-tables",
    message: `有 ${shown.length} 个工作表都像${spec.label}：${places.join("、")}`,
    hint: "留下要导入的一个，其余的删去或隐藏，保存后再导入",
  });
}

function reportHidden<Key extends string>(hidden: readonly Candidate<Key>[], spec: TableSpec<Key>, report: Report): void {
  const names = hidden.map(({ sheet }) => `“${sheet.name}”`).join("、");
  const hint = "右键点工作表标签选“取消隐藏”，核对后保存，再导入";
  report.ofFile({ rule: "hidden-sheet", message: `${spec.label}在隐藏的工作表${names}里`, hint });
}

import { cellAddress } from "@gongwen/document";
import type { Region } from "@gongwen/schema";
import { type RegionNames, type RowName, regionNames } from "../regions/region-names.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { quote } from "../table/squeeze.ts";
import type { HotlineKey } from "./contact-tables.ts";
import { readPhone } from "./read-phone.ts";
import { readWords } from "./read-text.ts";
import { tableRows } from "./table-rows.ts";

/** A city's hotline and the row that says it. */
export interface ImportedHotline {
  readonly city: Region;
  readonly phone: string;
  readonly line: number;
}

/** A city's row, whatever is wrong with its telephone. */
type HotlineRow = Omit<ImportedHotline, "phone"> & { readonly phone: string | undefined };

/** Area codes by the city's id, as known before. */
export type CityCodes = ReadonlyMap<string, string>;

/** Reads each city's hotline; says which cities are unknown, come twice, are missing, or have another's area code. */
export function readHotlines(
  table: FoundTable<HotlineKey>,
  others: readonly number[],
  known: CityCodes,
  regions: readonly Region[],
  report: Report,
): ImportedHotline[] {
  const cities = regions.filter(({ level }) => level === "city");
  const names = regionNames(regions);
  const codes = new Set(known.values());
  const rows = tableRows(table, others).flatMap((row) => hotlineOf(table, row, names, cities, codes, report) ?? []);
  const once = withoutRepeats(table, rows, report);
  const hotlines = cities.flatMap(({ id }) => {
    const row = once.get(id);
    return row?.phone === undefined ? [] : [{ ...row, phone: row.phone }];
  });
  reportMissing(table, cities, once, report);
  reportAreaCodes(table, hotlines, known, report);
  return hotlines;
}

function hotlineOf(
  { sheet, columns }: FoundTable<HotlineKey>,
  line: number,
  names: RegionNames,
  cities: readonly Region[],
  codes: ReadonlySet<string>,
  report: Report,
): HotlineRow | undefined {
  const [cityColumn, phoneColumn] = [columns.get("city") ?? 1, columns.get("phone") ?? 1];
  const words = readWords(sheet.cell(line, cityColumn), "设区市");
  const city = "value" in words ? cityIn(names.find(words.value.replace(/(经信局|经济和信息化局)$/, ""))) : undefined;
  if ("finding" in words) report.ofCell(sheet, line, cityColumn, words.finding);
  else if (city === undefined) report.ofCell(sheet, line, cityColumn, unknownCity(words.value, cities));
  const phone = readPhone(sheet.cell(line, phoneColumn), "咨询电话", codes);
  if ("finding" in phone) report.ofCell(sheet, line, phoneColumn, phone.finding);
  return city === undefined ? undefined : { city, phone: "value" in phone ? phone.value : undefined, line };
}

function withoutRepeats(
  { sheet, columns }: FoundTable<HotlineKey>,
  rows: readonly HotlineRow[],
  report: Report,
): Map<string, HotlineRow> {
  const column = columns.get("city") ?? 1;
  const first = new Map<string, HotlineRow>();
  for (const hotline of rows) {
    const earlier = first.get(hotline.city.id);
    if (earlier === undefined) first.set(hotline.city.id, hotline);
    else {
      const message = `${hotline.city.officialName}出现两次，前一次在 ${cellAddress(earlier.line, column)}`;
      report.ofCell(sheet, hotline.line, column, { rule: "region-twice", message, hint: "删去其中一行" });
    }
  }
  return first;
}

function reportMissing(
  { sheet, headingRow, columns }: FoundTable<HotlineKey>,
  cities: readonly Region[],
  found: ReadonlyMap<string, HotlineRow>,
  report: Report,
): void {
  const missing = cities.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return;
  const message = `缺少 ${missing.length} 个设区市的咨询电话：${missing.map(({ officialName }) => officialName).join("、")}`;
  report.ofCell(sheet, headingRow, columns.get("city") ?? 1, { rule: "region-missing", message, hint: "每个设区市各要一行" });
}

function cityIn(name: RowName): Region | undefined {
  return name.kind === "city" ? name.city : undefined;
}

function unknownCity(words: string, cities: readonly Region[]) {
  const list = cities.map(({ officialName }) => officialName).join("、");
  return { rule: "unknown-region", message: `${quote(words)}不是设区市`, hint: `设区市：${list}` };
}

/** A code that differs from the city's known one, or that two cities share, is most likely a slip of rows. */
function reportAreaCodes(
  { sheet, columns }: FoundTable<HotlineKey>,
  hotlines: readonly ImportedHotline[],
  known: CityCodes,
  report: Report,
): void {
  const column = columns.get("phone") ?? 1;
  for (const [index, { city, phone, line }] of hotlines.entries()) {
    const code = areaCode(phone);
    if (code === undefined) continue;
    const expected = known.get(city.id);
    const twin = hotlines.slice(0, index).find((other) => areaCode(other.phone) === code);
    if (expected !== undefined && expected !== code) {
      const message = `${city.officialName}的区号应为 ${expected}，号码是 ${phone}`;
      report.ofCell(sheet, line, column, { rule: "area-code", message, hint: "核对是不是串了行" });
    } else if (twin !== undefined) {
      const message = `${city.officialName}的区号 ${code} 与${twin.city.officialName}的相同`;
      report.ofCell(sheet, line, column, { severity: "warning", rule: "area-code", message, hint: "核对是不是串了行" });
    }
  }
}

/** 0571 of 0571-85257080; a mobile number has none. */
export function areaCode(phone: string): string | undefined {
  return /^(0\d{2,3})-/.exec(phone)?.[1];
}

import type { BatchState } from "../batch-state.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { quote } from "../table/squeeze.ts";
import type { CellValue } from "../workbook/workbook.ts";
import type { PersonKey } from "./contact-tables.ts";
import { findIssuer, issuersOf } from "./issuers.ts";
import { readPhone } from "./read-phone.ts";
import { readName, readWords, type TextRead } from "./read-text.ts";
import { carriedDown, tableRows } from "./table-rows.ts";

/** A person with the place in the workbook. */
export interface ImportedPerson {
  readonly name: string;
  readonly phone: string;
  readonly line: number;
}

/** The persons of one division. */
export interface ImportedDivision {
  readonly issuer: string;
  readonly division: string;
  readonly persons: readonly ImportedPerson[];
}

/** Reads whom to ask, division by division in the order of the sheet. */
export function readPersons(
  table: FoundTable<PersonKey>,
  others: readonly number[],
  areaCodes: ReadonlySet<string>,
  state: BatchState,
  report: Report,
): ImportedDivision[] {
  const issuers = issuersOf(state);
  const divisions = new Map<string, { issuer: string; division: string; persons: ImportedPerson[] }>();
  const at = (key: PersonKey) => table.columns.get(key) ?? 1;
  for (const row of tableRows(table, others)) {
    const take = (key: PersonKey, read: TextRead) => {
      if ("value" in read) return read.value;
      report.ofCell(table.sheet, row, at(key), read.finding);
      return undefined;
    };
    const own = (key: PersonKey): CellValue => table.sheet.cell(row, at(key));
    const issuer = take("issuer", issuerRead(readWords(carriedDown(table, row, at("issuer")), "单位"), issuers));
    const division = take("division", readName(carriedDown(table, row, at("division")), "处室"));
    const name = take("name", readName(own("name"), "姓名"));
    const phone = take("phone", readPhone(own("phone"), "电话", areaCodes));
    if (issuer === undefined || division === undefined || name === undefined || phone === undefined) continue;
    const key = `${issuer} ${division}`;
    const entry = divisions.get(key) ?? { issuer, division, persons: [] };
    entry.persons.push({ name, phone, line: row });
    divisions.set(key, entry);
  }
  return [...divisions.values()];
}

function issuerRead(read: TextRead, issuers: ReturnType<typeof issuersOf>): TextRead {
  if ("finding" in read) return read;
  const issuer = findIssuer(read.value, issuers);
  if (issuer !== undefined) return { value: issuer.id };
  const message = `${quote(read.value)}不是发文机关`;
  return {
    finding: { rule: "issuer", message, hint: `发文机关：${issuers.map(({ name }) => name).join("、") || "batch.yaml 中没有"}` },
  };
}

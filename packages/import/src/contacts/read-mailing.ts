import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import type { MailingKey } from "./contact-tables.ts";
import { readPhone } from "./read-phone.ts";
import { readName, readWords } from "./read-text.ts";
import { tableRows } from "./table-rows.ts";

/** Where papers are posted to, as `contacts.yaml` has it, and the row that says it. */
export interface ImportedMailing {
  readonly record: Readonly<Record<MailingKey, string>>;
  readonly line: number;
}

/** Reads the one row of the mailing table. */
export function readMailing(
  table: FoundTable<MailingKey>,
  others: readonly number[],
  areaCodes: ReadonlySet<string>,
  report: Report,
): ImportedMailing | undefined {
  const [row, second] = tableRows(table, others);
  const at = (key: MailingKey) => table.columns.get(key) ?? 1;
  if (row === undefined) return undefined;
  if (second !== undefined) {
    report.ofCell(table.sheet, second, at("receiver"), { rule: "several-rows", message: "收件单位只能有一个", hint: "留下一行" });
    return undefined;
  }
  const cell = (key: MailingKey) => table.sheet.cell(row, at(key));
  const reads = {
    receiver: readWords(cell("receiver"), "收件单位"),
    address: readWords(cell("address"), "地址"),
    person: readName(cell("person"), "收件人"),
    phone: readPhone(cell("phone"), "电话", areaCodes),
  };
  const record: Partial<Record<MailingKey, string>> = {};
  for (const key of ["receiver", "address", "person", "phone"] as const) {
    const read = reads[key];
    if ("value" in read) record[key] = read.value;
    else report.ofCell(table.sheet, row, at(key), read.finding);
  }
  return isWhole(record) ? { record, line: row } : undefined;
}

function isWhole(record: Partial<Record<MailingKey, string>>): record is Record<MailingKey, string> {
  return Object.keys(record).length === 4;
}

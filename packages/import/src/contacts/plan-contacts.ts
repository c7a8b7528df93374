import { ContactsFile } from "@gongwen/schema";
import type { YamlEdit } from "@gongwen/source";
import { type BatchState, recordsOf } from "../batch-state.ts";
import { type FoundTable, findTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { Plan } from "../write/plan.ts";
import { type ContactEdits, hotlineEdits, mailingEdits, personEdits } from "./contact-edits.ts";
import { hotlineTable, mailingTable, personTable } from "./contact-tables.ts";
import { areaCode, type CityCodes, readHotlines } from "./read-hotlines.ts";
import { readMailing } from "./read-mailing.ts";
import { readPersons } from "./read-persons.ts";
import { isFilledIn } from "./table-rows.ts";

const name = "contacts.yaml";

/** What a workbook of contacts changes in `contacts.yaml`: each of the three tables that it has replaces its part, the others stay. */
export function planContacts(sheets: readonly Worksheet[], state: BatchState, report: Report): Plan {
  const all = {
    persons: findTable(sheets, personTable, report, false),
    mailing: findTable(sheets, mailingTable, report, false),
    hotlines: findTable(sheets, hotlineTable, report, false),
  };
  const stops = (sheet: Worksheet) => Object.values(all).flatMap((table) => (table?.sheet === sheet ? [table.headingRow] : []));
  const filled = <Key extends string>(table: FoundTable<Key> | undefined, key: Key) =>
    table !== undefined && isFilledIn(table, key, stops(table.sheet)) ? table : undefined;
  const persons = filled(all.persons, "name") ?? filled(all.persons, "phone");
  const mailing = filled(all.mailing, "receiver") ?? filled(all.mailing, "phone");
  const hotlines = filled(all.hotlines, "phone");
  reportAbsent(sheets, [persons, mailing, hotlines], report);
  const known = cityCodes(state);
  const codes = new Set(known.values());
  const found = {
    persons: persons && readPersons(persons, stops(persons.sheet), codes, state, report),
    mailing: mailing && readMailing(mailing, stops(mailing.sheet), codes, report),
    hotlines: hotlines && readHotlines(hotlines, stops(hotlines.sheet), known, state.regions, report),
  };
  const own = state.own(name);
  const parts: readonly ContactEdits[] = [
    ...(persons && found.persons ? [personEdits(own.contacts, found.persons, persons, report)] : []),
    ...(mailing && found.mailing ? [mailingEdits(own.mailing, found.mailing, mailing, report)] : []),
    ...(hotlines && found.hotlines ? [hotlineEdits(own.hotlines, found.hotlines, hotlines, report)] : []),
  ];
  const edits: YamlEdit[] = parts.flatMap((part) => part.edits);
  const changes = parts.reduce((sum, part) => sum + part.changes, 0);
  return { name, schema: ContactsFile, text: state.text(name) ?? "", edits, changes };
}

/** A table that isn't there, or that nobody filled in, leaves its part of the file alone; a workbook with none of them is wrong. */
function reportAbsent(sheets: readonly Worksheet[], tables: readonly unknown[], report: Report): void {
  const absent = [personTable, mailingTable, hotlineTable]
    .filter((_, index) => tables[index] === undefined)
    .map(({ label }) => label);
  if (absent.length === 0) return;
  if (absent.length < tables.length) {
    const message = `工作簿里没有${absent.join("、")}，或没有填，文件中的这些内容不变`;
    report.ofFile({ severity: "note", rule: "kept", message });
  } else if (!report.diagnostics.some(({ severity }) => severity === "error")) {
    const names = sheets.filter(({ hidden }) => !hidden).map((sheet) => `“${sheet.name}”`);
    report.ofFile({
      rule: "no-table",
      message: `没有找到填好的联系人表、材料邮寄表或咨询电话表：看了工作表${names.join("、") || "（没有可见的工作表）"}`,
      hint: "表头：联系人表为单位、处室、姓名、电话；材料邮寄表为收件单位、地址、收件人、电话；咨询电话表为设区市、咨询电话",
    });
  }
}

/** Each city's area code, by the hotlines of the batch or the one it is based on. */
function cityCodes(state: BatchState): CityCodes {
  const sources = [state.base(name)?.value.hotlines, state.own(name).hotlines];
  return new Map(
    sources.flatMap(recordsOf).flatMap(({ city, phone }) => {
      const code = typeof phone === "string" ? areaCode(phone) : undefined;
      return typeof city === "string" && code !== undefined ? [[city, code] as const] : [];
    }),
  );
}

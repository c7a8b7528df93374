import { ContactsFile } from "@gongwen/schema";
import type { YamlEdit } from "@gongwen/source";
import { isRecord, type PlainRecord, recordsOf } from "../batch-state.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { changesOf, listEdits, recordEdits, type WantedRecord } from "../write/record-edits.ts";
import { reportChanges } from "../write/report-changes.ts";
import type { ImportedHotline } from "./read-hotlines.ts";
import type { ImportedMailing } from "./read-mailing.ts";
import type { ImportedDivision } from "./read-persons.ts";

/** What one part of the file becomes, and how many decided values change. */
export interface ContactEdits {
  readonly edits: readonly YamlEdit[];
  readonly changes: number;
}

const { contacts: contactsSchema, mailing: mailingSchema, hotlines: hotlinesSchema } = ContactsFile.shape;
const personSchema = contactsSchema.element.shape.persons.element;

/** The same divisions with as many persons are changed person by person, what else the file says of them stays; others are written anew. */
export function personEdits(
  current: unknown,
  divisions: readonly ImportedDivision[],
  table: FoundTable<string>,
  report: Report,
): ContactEdits {
  const before = recordsOf(current);
  const column = table.columns.get("name") ?? 1;
  let changes = 0;
  const persons = divisions.flatMap((division) =>
    division.persons.map((person, index) => ({ ...person, index, division, before: personBefore(before, division, index) })),
  );
  for (const { name, phone, line, before: old } of persons) {
    const found = changesOf(old && { name: old.name, phone: old.phone }, { name, phone });
    changes += found.length;
    reportChanges(name, found, { sheet: table.sheet, row: line, column }, personSchema, report);
  }
  if (!sameDivisions(before, divisions))
    return { edits: [{ path: ["contacts"], value: divisions.map(divisionRecord) }], changes };
  const edits = persons.flatMap(({ name, phone, index, division, before: old }) =>
    recordEdits(["contacts", divisions.indexOf(division), "persons", index], old ?? {}, { name, phone }, ["label"]),
  );
  return { edits, changes };
}

function divisionRecord({ issuer, division, persons }: ImportedDivision): WantedRecord {
  return { issuer, division, persons: persons.map(({ name, phone }) => ({ name, phone })) };
}

function personBefore(before: readonly PlainRecord[], { issuer, division }: ImportedDivision, index: number) {
  return recordsOf(before.find((one) => one.issuer === issuer && one.division === division)?.persons)[index];
}

function sameDivisions(before: readonly PlainRecord[], divisions: readonly ImportedDivision[]): boolean {
  return (
    before.length === divisions.length &&
    divisions.every(({ issuer, division, persons }, index) => {
      const old = before[index];
      return old?.issuer === issuer && old.division === division && recordsOf(old.persons).length === persons.length;
    })
  );
}

/** The mailing address, value by value. */
export function mailingEdits(
  current: unknown,
  { record, line }: ImportedMailing,
  { sheet, columns }: FoundTable<string>,
  report: Report,
): ContactEdits {
  const before = isRecord(current) ? current : undefined;
  const changes = changesOf(before, record);
  reportChanges("材料邮寄", changes, { sheet, row: line, column: columns.get("receiver") ?? 1 }, mailingSchema, report);
  const edits = before === undefined ? [{ path: ["mailing"], value: record }] : recordEdits(["mailing"], before, record);
  return { edits, changes: changes.length };
}

/** The hotlines in the order of the quota table. */
export function hotlineEdits(
  current: unknown,
  hotlines: readonly ImportedHotline[],
  { sheet, columns }: FoundTable<string>,
  report: Report,
): ContactEdits {
  const before = new Map(recordsOf(current).map((record) => [record.city, record]));
  let count = 0;
  const items = hotlines.map(({ city, phone, line }) => {
    const record = { city: city.id, phone };
    const changes = changesOf(before.get(city.id), record);
    count += changes.length;
    reportChanges(
      city.officialName,
      changes,
      { sheet, row: line, column: columns.get("phone") ?? 1 },
      hotlinesSchema.element,
      report,
    );
    return { record, comment: city.officialName };
  });
  return { edits: listEdits(["hotlines"], current, items, "city"), changes: count };
}

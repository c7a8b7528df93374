import type { Field, FormFile, LeafField, RowsField } from "@gongwen/schema";

/** The field that an entry's mark means, with its group, and one of its options when the mark names one. */
export interface FoundField {
  readonly key: string;
  readonly field: LeafField;
  readonly group?: { readonly key: string; readonly field: RowsField };
  readonly option?: string;
}

/** A part of a mark that means nothing, and the names that would. */
export interface MissingName {
  readonly what: "填写项" | "选项";
  readonly name: string;
  readonly known: readonly string[];
}

/** Finds `field`, `field.option`, `group.name` or `group.name.option`. */
export function findField(fields: FormFile["fields"], name: readonly string[]): FoundField | MissingName {
  const [first = "", second = "", ...rest] = name;
  const field: Field | undefined = own(fields, first);
  if (field === undefined) return { what: "填写项", name: first, known: Object.keys(fields) };
  if (field.kind !== "rows") return withOption({ key: first, field }, name.slice(1));
  const inner = own(field.fields, second);
  if (inner === undefined) {
    return { what: "填写项", name: `${first}.${second}`, known: Object.keys(field.fields).map((key) => `${first}.${key}`) };
  }
  return withOption({ key: second, field: inner, group: { key: first, field } }, rest);
}

function withOption(found: FoundField, rest: readonly string[]): FoundField | MissingName {
  if (rest.length === 0) return found;
  const name = rest.join(".");
  const known = found.field.kind === "choice" ? Object.keys(found.field.options) : [];
  return known.includes(name) ? { ...found, option: name } : { what: "选项", name, known };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

import type { LeafField } from "./field.ts";
import type { FormFile } from "./form.ts";

/**
 * An entry of a form.
 *
 * @throws Error when the form has no such entry, or a group of that name
 */
export function leafOf(fields: FormFile["fields"], key: string): LeafField {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field === undefined || field.kind === "rows") throw new Error(`The form has no entry ${key}`);
  return field;
}

/**
 * The entries of a form's repeated group.
 *
 * @throws Error when the form has no such group
 */
export function groupOf(fields: FormFile["fields"], key: string): Readonly<Record<string, LeafField>> {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field?.kind !== "rows") throw new Error(`The form has no group ${key}`);
  return field.fields;
}

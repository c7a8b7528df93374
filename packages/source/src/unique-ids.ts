import type { Sourced } from "@gongwen/diagnostics";
import type { DataFinding } from "./data-rule.ts";
import { repeated } from "./repeated.ts";

/** An id, and the path of the entry that has it. */
export interface Identified {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** The entries of one list of a file. */
export function entriesOf(list: readonly { readonly id: string }[], path: readonly PropertyKey[]): Identified[] {
  return list.map(({ id }, index) => ({ id, path: [...path, index] }));
}

/** One finding for each entry whose id an earlier one has. */
export function repeatedIds(source: Sourced<unknown>, label: string, entries: readonly Identified[]): DataFinding[] {
  return repeated(entries.map(({ id }) => id)).flatMap(({ index, value }) => {
    const place = source.place([...(entries[index]?.path ?? []), "id"]);
    return { message: `${label} ${value} 重复`, ...place, hint: "改成另一个，或删去重复的一项" };
  });
}

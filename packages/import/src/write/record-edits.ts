import { openMark } from "@gongwen/schema";
import type { YamlEdit, YamlValue } from "@gongwen/source";
import { isRecord, type PlainRecord } from "../batch-state.ts";

/** A record to be written: its keys in the order in which they print, without those that are left out. */
export type WantedRecord = Readonly<Record<string, YamlValue>>;

/** A record of a list, and how it is explained in the file. */
export interface WantedItem {
  readonly record: WantedRecord;
  /** At the end of its line. */
  readonly comment?: string;
  /** On a line of its own before it. */
  readonly before?: string;
}

/** A value that was decided and becomes another. */
export interface Change {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes a list of records say what is wanted. Where the same records stand in the same order, only values that differ are touched, and
 * every comment stays; otherwise the list is written anew.
 *
 * @param path of the list
 * @param current what stands there now
 * @param id the key that tells records apart
 */
export function listEdits(path: YamlEdit["path"], current: unknown, wanted: readonly WantedItem[], id: string): YamlEdit[] {
  if (Array.isArray(current) && sameOrder(current, wanted, id)) {
    return wanted.flatMap(({ record }, index) => recordEdits([...path, index], current[index] as PlainRecord, record));
  }
  const items = wanted.map(
    ({ record, comment, before }, index): YamlEdit => ({ path: [...path, index], value: record, comment, before }),
  );
  return [{ path, value: [], comment: "" }, ...items];
}

/** Makes a record say what is wanted; keys that are not wanted are taken out, unless they are kept. */
export function recordEdits(
  path: YamlEdit["path"],
  current: PlainRecord,
  wanted: WantedRecord,
  kept: readonly string[] = [],
): YamlEdit[] {
  const gone = Object.keys(current).filter((key) => !Object.hasOwn(wanted, key) && !kept.includes(key));
  const differing = Object.entries(wanted).filter(([key, value]) => !isSame(current[key], value));
  return [
    ...gone.map((key): YamlEdit => ({ path: [...path, key], value: undefined })),
    ...differing.map(([key, value]): YamlEdit => ({ path: [...path, key], value })),
  ];
}

/** The decided values of a record that change, an open or missing one not being decided. */
export function changesOf(current: PlainRecord | undefined, wanted: WantedRecord): Change[] {
  if (current === undefined) return [];
  return [...new Set([...Object.keys(current), ...Object.keys(wanted)])].flatMap((key) => {
    const [from, to] = [current[key], wanted[key]];
    return from === openMark || isSame(from, to) ? [] : [{ key, from: shown(from), to: shown(to) }];
  });
}

function sameOrder(current: readonly unknown[], wanted: readonly WantedItem[], id: string): boolean {
  return (
    current.length === wanted.length &&
    current.every((record, index) => isRecord(record) && record[id] === wanted[index]?.record[id])
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(value: unknown): string {
  if (value === undefined) return "空";
  if (typeof value === "boolean") return value ? "是" : "否";
  return Array.isArray(value) ? value.join("、") : String(value);
}

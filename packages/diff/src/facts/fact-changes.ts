import { keysAt, labelAt } from "@gongwen/schema";
import { type Entry, entryName, isEntry, keyedEntries } from "./entry-name.ts";
import type { FactSource, Spot } from "./fact-source.ts";
import { printValue } from "./print-value.ts";

/** One value that differs. */
export interface FactChange {
  readonly kind: "changed" | "added" | "removed";
  /** The data file that the new batch takes it from, as in `data/2026/batch.yaml`. */
  readonly file: string;
  /** Keys with dots between them; an entry of a list by what it is known by: `hotlines.330100-T.phone`. */
  readonly path: string;
  /** What the value is called, from the outermost name on. */
  readonly labels: readonly string[];
  readonly old?: string;
  readonly new?: string;
  /** True for what no file says, because it follows from what one says: a year of reference, 首批. */
  readonly derived: boolean;
}

/** Every value of one file that differs, in the file's order; in each map and list, what only the old one has comes last. */
export function factChanges(source: FactSource): FactChange[] {
  return changesAt(source, { schemaPath: [], path: [], labels: [] }, source.old, source.new);
}

function changesAt(source: FactSource, spot: Spot, old: unknown, now: unknown): FactChange[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const inside = old === undefined || now === undefined ? undefined : childrenOf(source, spot, old, now);
  if (inside !== undefined) return inside.flatMap((child) => changesAt(source, child.spot, child.old, child.new));
  return [told(source, spot, summary(source, spot, old), summary(source, spot, now))];
}

function told(
  { file, derived }: FactSource,
  { path, labels }: Spot,
  old: string | undefined,
  now: string | undefined,
): FactChange {
  return {
    kind: old === undefined ? "added" : now === undefined ? "removed" : "changed",
    file,
    path: path.join("."),
    labels,
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
    derived,
  };
}

/** The same place in the old and in the new value. */
interface Child {
  readonly spot: Spot;
  readonly old: unknown;
  readonly new: unknown;
}

/** The parts that two values are compared by; undefined where one of them is told as a whole. */
function childrenOf(source: FactSource, spot: Spot, old: unknown, now: unknown): Child[] | undefined {
  if (areEntries(old) && areEntries(now) && old.length + now.length > 0) {
    return entryChildren(source, spot, keyedEntries(old, now), keyedEntries(now, old), 0);
  }
  if (!isEntry(old) || !isEntry(now) || printValue(old) !== undefined || printValue(now) !== undefined) return undefined;
  if (isRecord(source, spot)) return entryChildren(source, spot, mapOf(old), mapOf(now), undefined);
  const keys = union(Object.keys(now), Object.keys(old));
  return keys.map((key) => ({ spot: keySpot(source, spot, key), old: old[key], new: now[key] }));
}

function areEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every(isEntry);
}

/** Whether any name may stand in a map: its keys are names of things, not of values. */
function isRecord({ schemas }: FactSource, { schemaPath }: Spot): boolean {
  return schemaPath.length > 0 && schemas.every((schema) => keysAt(schema, schemaPath).length === 0);
}

function mapOf(record: Entry): Map<string, Entry> {
  return new Map(Object.entries(record).flatMap(([key, value]) => (isEntry(value) ? [[key, value] as const] : [])));
}

/** @param step how the schema calls any entry; undefined where it is called by its key */
function entryChildren(
  { nameOf }: FactSource,
  { schemaPath, path, labels }: Spot,
  old: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  step: number | undefined,
): Child[] {
  return union([...now.keys()], [...old.keys()]).map((key) => {
    const name = entryName(key, (now.get(key) ?? old.get(key)) as Entry, nameOf);
    const spot = { schemaPath: [...schemaPath, step ?? key], path: [...path, key], labels: [...labels, name] };
    return { spot, old: old.get(key), new: now.get(key) };
  });
}

function keySpot({ schemas }: FactSource, { schemaPath, path, labels }: Spot, key: string): Spot {
  const inner = [...schemaPath, key];
  const label = schemas.map((schema) => labelAt(schema, inner)).find((name) => name !== undefined);
  return { schemaPath: inner, path: [...path, key], labels: [...labels, label ?? key] };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** A value in one line, its parts with their names; undefined for what isn't there. An id is for programs. */
function summary(source: FactSource, spot: Spot, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const whole = printValue(value);
  if (whole !== undefined) return whole;
  if (Array.isArray(value)) {
    const inner = { ...spot, schemaPath: [...spot.schemaPath, 0] };
    return value.map((item) => summary(source, inner, item)).join("；");
  }
  const told = Object.entries(value as Entry).filter(([key]) => key !== "id");
  const parts = told.map(([key, item]) => {
    const inner = keySpot(source, spot, key);
    const words = summary(source, inner, item);
    return `${inner.labels.at(-1)}：${printValue(item) === undefined ? `（${words}）` : words}`;
  });
  return parts.join("，");
}

import fc from "fast-check";
import { texts } from "./samples.ts";

type Path = readonly (string | number)[];

/** What a value may wrongly become. */
const replacements: readonly unknown[] = [
  ...texts,
  null,
  true,
  [],
  {},
  0,
  -1,
  1.5,
  7,
  101,
  9999,
  3e15,
  1e300,
  "5",
  [1],
  { zzz: 1 },
];
const names = ["zzz", "A", "a b", "甲", "name_1", "head"];

/** Values with one thing changed somewhere: replaced, left out, added, said twice, renamed. Some are still right. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), fc.nat(6), fc.constantFrom(...replacements), fc.constantFrom(...names))
    .map(([value, where, how, replacement, name]) => {
      const copy = structuredClone(value);
      const paths = pathsOf(copy);
      const path = paths[where % paths.length] ?? [];
      return change(copy, path, { how, replacement, name });
    });
}

interface Change {
  readonly how: number;
  readonly replacement: unknown;
  readonly name: string;
}

function change(root: unknown, path: Path, { how, replacement, name }: Change): unknown {
  const key = path.at(-1);
  if (key === undefined) return how < 3 ? replacement : root;
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as never)[step], root);
  if (Array.isArray(parent)) changeItem(parent, Number(key), how, replacement);
  else changeEntry(parent as Record<string, unknown>, String(key), { how, replacement, name });
  return root;
}

function changeItem(list: unknown[], index: number, how: number, replacement: unknown): void {
  if (how === 0) list.splice(index, 1);
  else if (how === 1) list.push(structuredClone(list[index]));
  else if (how === 2) list.length = 0;
  else list[index] = replacement;
}

function changeEntry(map: Record<string, unknown>, key: string, { how, replacement, name }: Change): void {
  const { [key]: value } = map;
  if (how === 0 || how === 1) delete map[key];
  if (how === 1 || how === 2) map[name] = value;
  if (how > 2) map[key] = replacement;
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

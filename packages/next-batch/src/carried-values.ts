import { childrenOf, type Path } from "./turn-values.ts";

/** The values that are carried over as they stand, as few as say it all: a record of which nothing changed is one, and a list always is. */
export function carriedPaths(value: unknown, changed: readonly Path[], path: Path = []): Path[] {
  if (changed.some((other) => startsWith(path, other))) return [];
  const whole = !changed.some((other) => startsWith(other, path));
  if (path.length > 0 && (whole || Array.isArray(value))) return [path];
  return childrenOf(value).flatMap(([key, child]) => carriedPaths(child, changed, [...path, key]));
}

/** The texts that are carried over, each with its path. */
export function carriedTexts(value: unknown, changed: readonly Path[], path: Path = []): { path: Path; text: string }[] {
  if (changed.some((other) => startsWith(path, other))) return [];
  if (typeof value === "string") return [{ path, text: value }];
  return childrenOf(value).flatMap(([key, child]) => carriedTexts(child, changed, [...path, key]));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

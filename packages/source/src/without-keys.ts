/** A parsed value without the entries at some paths. */
export function withoutKeys(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.length === 0 || typeof value !== "object" || value === null) return value;
  const below = (key: PropertyKey) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((item, index) => withoutKeys(item, below(index)));
  const kept = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    const inner = below(key);
    return inner.some((path) => path.length === 0) ? [] : [[key, withoutKeys(item, inner)]];
  });
  return Object.fromEntries(kept);
}

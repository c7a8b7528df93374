/** The map at a key of a map of maps; made where there is none yet. */
export function mapAt<Key, Inner>(
  known: { get(key: Key): Inner | undefined; set(key: Key, inner: Inner): unknown },
  key: Key,
  empty: () => Inner,
): Inner {
  const inner = known.get(key) ?? empty();
  known.set(key, inner);
  return inner;
}

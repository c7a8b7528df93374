/** The positions of values that an earlier one of the list already has. */
export function repeated<Value>(values: readonly Value[]): { index: number; value: Value }[] {
  const seen = new Set<Value>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ index, value }];
    seen.add(value);
    return [];
  });
}

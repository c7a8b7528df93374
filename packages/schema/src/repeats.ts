/** Where a value stands again, and where it stood first; blanks repeat nothing. */
export function repeats(values: readonly (string | undefined)[]): { readonly index: number; readonly first: number }[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return value !== undefined && first < index ? [{ index, first }] : [];
  });
}

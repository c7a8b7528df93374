/** A sum of decimals as people write it, without the remains of binary fractions. */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
}

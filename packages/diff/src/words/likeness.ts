/** How often each two neighbouring characters stand in a text. */
function neighbours(text: string): Map<string, number> {
  const signs = [...text];
  const counts = new Map<string, number>();
  for (let index = 1; index < signs.length; index++) {
    const two = `${signs[index - 1]}${signs[index]}`;
    counts.set(two, (counts.get(two) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are, from 0 to 1: the share of neighbouring characters that they have in common (Dice). */
export function textLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [neighbours(one), neighbours(other)];
  const total = sizeOf(left) + sizeOf(right);
  if (total === 0) return 0;
  let common = 0;
  for (const [two, count] of left) common += Math.min(count, right.get(two) ?? 0);
  return (2 * common) / total;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

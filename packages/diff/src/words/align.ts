import { diffArrays } from "diff";

/** What stands at one place of two sequences: on one side alone, or on both. */
export interface Pair<Item> {
  readonly old?: Item;
  readonly new?: Item;
}

/** How items of two sequences are found again in each other. */
export interface Likeness<Item> {
  /** Items of the same key are the same. */
  key(item: Item): string;
  /** How alike two others are, from 0 to 1; under `leastLikeness` they are two different things. */
  likeness(old: Item, now: Item): number;
}

/** From here on one item is a changed form of the other. */
export const leastLikeness = 0.45;

/** A pair in which both sides stand. */
export function isPaired<Item>(pair: Pair<Item>): pair is Required<Pair<Item>> {
  return pair.old !== undefined && pair.new !== undefined;
}

/**
 * Lays two sequences side by side, order kept: what is the same first, then, between two such places, what is most alike in all. Of
 * what stands on one side alone, the old comes before the new.
 */
export function align<Item>(old: readonly Item[], now: readonly Item[], how: Likeness<Item>): Pair<Item>[] {
  const parts = diffArrays(old.map(how.key), now.map(how.key));
  const pairs: Pair<Item>[] = [];
  let [oldFrom, newFrom, oldTo, newTo] = [0, 0, 0, 0];
  const closeGap = () => {
    pairs.push(...pairAlike(old.slice(oldFrom, oldTo), now.slice(newFrom, newTo), how));
  };
  for (const { added, removed, count } of parts) {
    if (removed) oldTo += count;
    else if (added) newTo += count;
    else {
      closeGap();
      for (let index = 0; index < count; index++)
        pairs.push({ old: old[oldTo + index] as Item, new: now[newTo + index] as Item });
      [oldFrom, newFrom, oldTo, newTo] = [oldTo + count, newTo + count, oldTo + count, newTo + count];
    }
  }
  closeGap();
  return pairs;
}

/** The pairs of greatest likeness in all that don't cross (Needleman and Wunsch, without a price for gaps). */
function pairAlike<Item>(old: readonly Item[], now: readonly Item[], { likeness }: Likeness<Item>): Pair<Item>[] {
  if (old.length === 0 || now.length === 0) return alone(old, now);
  const alike = old.map((one) => now.map((other) => likeness(one, other)));
  const best = bestSums(alike, old.length, now.length);
  const pairs: Pair<Item>[] = [];
  let [i, j, oldFrom, newFrom] = [0, 0, 0, 0];
  while (i < old.length && j < now.length) {
    const own = at(alike, i, j);
    if (own >= leastLikeness && at(best, i, j) === own + at(best, i + 1, j + 1)) {
      pairs.push(...alone(old.slice(oldFrom, i), now.slice(newFrom, j)), { old: old[i] as Item, new: now[j] as Item });
      [i, j] = [i + 1, j + 1];
      [oldFrom, newFrom] = [i, j];
    } else if (at(best, i + 1, j) >= at(best, i, j + 1)) i++;
    else j++;
  }
  return [...pairs, ...alone(old.slice(oldFrom), now.slice(newFrom))];
}

/** For each place, the greatest sum of likenesses from there on. */
function bestSums(alike: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const own = at(alike, i, j);
      const paired = own >= leastLikeness ? own + at(best, i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  return best;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function alone<Item>(old: readonly Item[], now: readonly Item[]): Pair<Item>[] {
  return [...old.map((item) => ({ old: item })), ...now.map((item) => ({ new: item }))];
}

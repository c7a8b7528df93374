import type { Claim, Refusal } from "./claim.ts";
import { compare, type Fraction } from "./fraction.ts";

/** A claim in the queue for a place. */
export interface Waiting {
  readonly claim: Claim;
  /** The greater goes first. */
  readonly priority: Fraction;
}

/**
 * The first of a queue: by priority, then by the keys that decide ties.
 *
 * @returns ids, or the tie at the end of the places that no key decides
 */
export function firstOf(queue: readonly Waiting[], places: number): ReadonlySet<string> | Extract<Refusal, { kind: "tie" }> {
  const sorted = [...queue].sort(before);
  const last = sorted[places - 1];
  const next = sorted[places];
  if (last !== undefined && next !== undefined && before(last, next) === 0) {
    const level = sorted.filter((waiting) => before(waiting, last) === 0);
    return { kind: "tie", ids: level.map(({ claim }) => claim.id), places: places - sorted.indexOf(level[0] as Waiting) };
  }
  return new Set(sorted.slice(0, places).map(({ claim }) => claim.id));
}

/** The place of each in a queue by priority alone, from 1; who is equal has the same. */
export function ranks(priorities: readonly Fraction[]): number[] {
  return priorities.map((own) => 1 + priorities.filter((other) => compare(other, own) > 0).length);
}

function before(a: Waiting, b: Waiting): number {
  return compare(b.priority, a.priority) || byKeys(a.claim.ties, b.claim.ties);
}

function byKeys(a: readonly number[], b: readonly number[]): number {
  const deciding = a.findIndex((key, index) => key !== b[index]);
  return deciding < 0 ? 0 : (b[deciding] ?? 0) - (a[deciding] ?? 0);
}

const context = 20;
const window = 12;

/** One place where two texts part: what was wanted, what was found, with characters around. */
function describe(before: string, want: string, got: string, after: string): string {
  return `…${before.slice(-context)}【want ${want === "" ? "nothing" : want}】【got ${got === "" ? "nothing" : got}】${after.slice(0, context)}…`;
}

/**
 * Says where two texts differ, each place with 20 characters of context; at most ten places.
 *
 * @returns nothing when they are equal
 */
export function differences(want: string, got: string): string[] {
  const found: string[] = [];
  let a = 0;
  let b = 0;
  while ((a < want.length || b < got.length) && found.length < 10) {
    if (want[a] === got[b]) {
      a++;
      b++;
      continue;
    }
    const [skipA, skipB] = resync(want, a, got, b);
    found.push(describe(want.slice(0, a), want.slice(a, a + skipA), got.slice(b, b + skipB), want.slice(a + skipA)));
    a += skipA;
    b += skipB;
  }
  return found;
}

/** How far to skip in each text until they go on alike. */
function resync(want: string, a: number, got: string, b: number): [number, number] {
  const rest = Math.max(want.length - a, got.length - b);
  for (let distance = 1; distance <= Math.min(2 * rest, 4000); distance++) {
    for (let skip = 0; skip <= distance; skip++) {
      const inWant = want.slice(a + skip, a + skip + window);
      const inGot = got.slice(b + distance - skip, b + distance - skip + window);
      const atEnd = a + skip === want.length && b + distance - skip === got.length;
      if (atEnd || (inWant.length === window && inWant === inGot)) return [skip, distance - skip];
    }
  }
  return [want.length - a, got.length - b];
}

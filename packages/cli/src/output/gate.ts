/** Lets only so much work in at a time; who comes later waits in line. */
export interface Gate {
  enter(weight: number): Promise<void>;
  leave(weight: number): void;
}

/**
 * @param limits at most this many inside, of at most this weight together; a single one may be heavier than that
 */
export function createGate(limits: { readonly count: number; readonly weight: number }): Gate {
  const line: { readonly weight: number; readonly open: () => void }[] = [];
  let [count, weight] = [0, 0];
  const admit = () => {
    for (let next = line[0]; next !== undefined; next = line[0]) {
      const full = count >= limits.count || (count > 0 && weight + next.weight > limits.weight);
      if (full) return;
      line.shift();
      count++;
      weight += next.weight;
      next.open();
    }
  };
  return {
    enter: (own) =>
      new Promise((open) => {
        line.push({ weight: own, open });
        admit();
      }),
    leave(own) {
      count--;
      weight -= own;
      admit();
    },
  };
}

/** The middle value; of an even number, the lower of the two. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}

/** The median of one measurement over several runs. */
export function medianOf(runs, key) {
  return median(runs.map((run) => run[key]));
}

/**
 * Several works in turn, as often as told, so that a load that comes and goes falls on all of them.
 *
 * @param works by name
 * @returns the results of each, by name
 */
export async function inTurn(times, works) {
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let run = 0; run < times; run++) {
    for (const [name, work] of Object.entries(works)) results[name].push(await work(run));
  }
  return results;
}

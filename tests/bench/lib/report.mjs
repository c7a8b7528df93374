/** One line of a point's table: what was measured, the figure in words, and, where there is a target, whether it is met. */
export function figure(what, value, target) {
  return { what, value, ...(target === undefined ? {} : { target: target.text, met: target.met }) };
}

/** A target: at most, or at least, so much. */
export const atMost = (limit, value, unit) => ({ text: `at most ${limit} ${unit}`, met: value <= limit });
export const atLeast = (limit, value, unit) => ({ text: `at least ${limit} ${unit}`, met: value >= limit });

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
export const megabytes = (value) => `${value.toFixed(0)} MB`;
export const perSecond = (count, milliseconds) =>
  `${((count * 1000) / milliseconds).toFixed(count * 1000 < 100 * milliseconds ? 1 : 0)} /s`;
export const times = (ratio) => `${ratio.toFixed(ratio < 2 ? 2 : ratio < 10 ? 1 : 0)} times`;

/** A point's table as text, its notes below. */
export function formatPoint({ title, figures, notes = [] }) {
  const width = (key) => Math.max(...figures.map((row) => row[key].length));
  const [whats, values] = [width("what"), width("value")];
  const lines = figures.map(({ what, value, target, met }) => {
    const judged = target === undefined ? "" : `  ${met ? "met    " : "NOT MET"}  target: ${target}`;
    return `  ${what.padEnd(whats)}  ${value.padStart(values)}${judged}`;
  });
  return [title, ...lines, ...notes.map((note) => `  (${note})`), ""].join("\n");
}

/** Most characters in one line of a 22-point title on a text area of 442.2 pt (GB/T 9704—2012, 5.2.1; 442.2 / 22). */
export const titleCharacters = 20;

const neverFirst = /^[的和与及、，。；：？！）》”’〉〕]/u;
const neverLast = /[（《“‘〈〔和与及、]$/u;

/**
 * Breaks a title into lines that are complete in meaning and shaped like a trapezoid or a rhombus (GB/T 9704—2012, 7.3.1).
 *
 * @param title the words, without breaks
 * @param keep terms that no break may fall into
 * @param above lengths of lines that stand above, such as the issuers' line
 * @param limit most characters in a line
 * @returns the lines; as few as fit, of the best shape; undefined when no break fits all rules
 */
export function breakTitle(
  title: string,
  keep: readonly string[] = [],
  above: readonly number[] = [],
  limit = titleCharacters,
): string[] | undefined {
  const characters = [...title];
  if (characters.length <= limit) return [title];
  const breaks = allowedBreaks(characters, keep);
  for (let count = Math.ceil(characters.length / limit); count <= 5; count++) {
    const best = candidates(characters, breaks, count, limit)
      .filter((lines) => isShapely([...above, ...lines.map(lengthOf)]) && lengthOf(lines.at(-1) as string) >= 4)
      .sort((a, b) => spread(a) - spread(b) || (a.join("\n") < b.join("\n") ? -1 : 1))[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Positions at which a line may begin. */
function allowedBreaks(characters: readonly string[], keep: readonly string[]): number[] {
  const text = characters.join("");
  const kept = keep.filter((term) => term !== "").flatMap((term) => occurrences(text, term));
  return characters.flatMap((_, index) => {
    if (index === 0) return [];
    const rest = characters.slice(index).join("");
    const before = characters.slice(0, index).join("");
    if (neverFirst.test(rest) || neverLast.test(before)) return [];
    if (/[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(rest)) return [];
    return kept.some(([from, to]) => index > from && index < to) ? [] : [index];
  });
}

function occurrences(text: string, term: string): [number, number][] {
  const found: [number, number][] = [];
  const length = [...term].length;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const from = [...text.slice(0, at)].length;
    found.push([from, from + length]);
  }
  return found;
}

/** All ways to break into `count` lines; few enough, as titles are short and lines are limited. */
function candidates(characters: readonly string[], breaks: readonly number[], count: number, limit: number): string[][] {
  const rest = (from: number, lines: number): string[][] => {
    if (lines === 1) return characters.length - from <= limit ? [[characters.slice(from).join("")]] : [];
    return breaks
      .filter((at) => at > from && at - from <= limit && characters.length - at <= limit * (lines - 1))
      .flatMap((at) => rest(at, lines - 1).map((tail) => [characters.slice(from, at).join(""), ...tail]));
  };
  return characters.length > limit * count ? [] : rest(0, count);
}

/** Whether the widths of a title's lines go up, or down, or up and then down; never an hourglass (7.3.1). */
export function isShapely(widths: readonly number[]): boolean {
  const steps = widths.slice(1).map((width, index) => Math.sign(width - (widths[index] as number)));
  const firstDown = steps.indexOf(-1);
  return firstDown < 0 || !steps.slice(firstDown).includes(1);
}

function spread(lines: readonly string[]): number {
  const lengths = lines.map(lengthOf);
  return Math.max(...lengths) - Math.min(...lengths);
}

function lengthOf(line: string): number {
  return [...line].length;
}

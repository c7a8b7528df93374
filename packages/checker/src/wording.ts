/** Words as a message shows them. Words that hold quotation marks get another pair, so that one sees where they end. */
export function quoted(words: string): string {
  return /[“”]/u.test(words) ? `「${words}」` : `“${words}”`;
}

/** The words around a place of a text, quoted, with up to `around` characters on each side. */
export function excerpt(text: string, index: number, length: number, around = 8): string {
  return quoted(text.slice(Math.max(0, index - around), index + length + around).replaceAll("\n", ""));
}

/** How often `part` occurs, without overlaps. */
export function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The text without Chinese double quotation marks. */
export function unquoted(text: string): string {
  return text.replace(/[“”]/gu, "");
}

/** How many characters two texts have in common at their ends. */
export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** True when every character of the short form occurs in the long one, in order, and the long one has more. */
export function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length && short.length < long.length;
}

/** Words as a pattern that finds exactly them. Under the `u` flag only syntax characters may be escaped: a hyphen may not. */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

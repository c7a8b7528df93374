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

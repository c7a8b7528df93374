import type { PublishedText } from "./published.ts";

/** One place of the published text that a changed value changes: the line that its words begin in, the words, what they become. */
export type Place = readonly [line: number, from: string, to: string];

/** Every place with these words, and how many there are in the whole notice; or lines that no longer print, both ends included. */
export type Change =
  | Place
  | { readonly everywhere: string; readonly to: string; readonly count: number }
  | { readonly drop: readonly [number, number] };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * The published text after changes. A place whose line the text doesn't have is passed over: the bound notice has all, an attachment
 * its own.
 *
 * @throws Error when a place doesn't hold its words exactly once, or two changes meet
 */
export function changeText(published: PublishedText, changes: readonly Change[]): string {
  const edits = changes.flatMap((change) => editsOf(published, change)).sort((a, b) => a.start - b.start);
  let at = 0;
  let text = "";
  for (const { start, end, to } of edits) {
    if (start < at) throw new Error(`two changes meet at ${published.text.slice(start, end)}`);
    text += published.text.slice(at, start) + to;
    at = end;
  }
  return text + published.text.slice(at);
}

function editsOf({ text, lineOf }: PublishedText, change: Change): Edit[] {
  if ("drop" in change) {
    const [first, last] = change.drop;
    const start = lineOf.findIndex((line) => line >= first && line <= last);
    const end = lineOf.findLastIndex((line) => line >= first && line <= last) + 1;
    return start < 0 ? [] : [{ start, end, to: "" }];
  }
  if ("everywhere" in change)
    return occurrences(text, change.everywhere).map((start) => ({ start, end: start + change.everywhere.length, to: change.to }));
  const [line, from, to] = change;
  if (!lineOf.includes(line)) return [];
  const starts = occurrences(text, from).filter((start) => lineOf[start] === line);
  const [start] = starts;
  if (start === undefined || starts.length > 1) throw new Error(`line ${line} holds “${from}” ${starts.length} times`);
  return [{ start, end: start + from.length, to }];
}

/** Where words stand in a text. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

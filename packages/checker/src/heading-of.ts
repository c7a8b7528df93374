import { headingLevel } from "@gongwen/document";
import { type Passage, unbroken } from "./passages.ts";

/** The words of a heading, and whether text follows it in the same paragraph. */
export interface Heading {
  readonly words: string;
  readonly runIn: boolean;
}

/**
 * What heads a paragraph, with its stop. A paragraph that has a number but is a sentence (（1）已公开发行股票；) has no heading, as
 * has one of the lowest level.
 */
export function headingOf({ paragraph, text }: Passage): Heading | undefined {
  const level = headingLevel(paragraph.role);
  if (level === undefined || level > 3) return undefined;
  const words = /^[^。]*。?/u.exec(unbroken(text))?.[0] ?? "";
  return /[，；：]/u.test(words) ? undefined : { words, runIn: words.length < unbroken(text).length };
}

import { type Passage, unbroken } from "./passages.ts";
import { unquoted } from "./wording.ts";

/** A term that the text defines by （以下称……） or （以下简称……）. */
export interface Abbreviation {
  /** As written, but for quotation marks around the whole. */
  readonly term: string;
  /** The words of the same clause before the bracket. */
  readonly before: string;
  /** All words after the definition, to the end of the last attachment; a line feed between paragraphs. */
  readonly after: string;
  readonly passage: Passage;
}

/** The definitions in reading order. */
export function abbreviationsOf(passages: readonly Passage[]): Abbreviation[] {
  return passages.flatMap((passage, position) => {
    const text = unbroken(passage.text);
    return [...text.matchAll(/（以下简?称([^（）]+)）/gu)].map((match) => {
      const [whole, term = ""] = match;
      const rest = passages.slice(position + 1).map((later) => unbroken(later.text));
      return {
        term: /^“[^“”]+”$/u.test(term) ? unquoted(term) : term,
        before:
          text
            .slice(0, match.index)
            .split(/[，。；：]/u)
            .at(-1) ?? "",
        after: [text.slice(match.index + whole.length), ...rest].join("\n"),
        passage,
      };
    });
  });
}

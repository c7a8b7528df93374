import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";
import { literal, quoted } from "../wording.ts";

export const termQuoteVariant: DocumentRule = {
  name: "term/quote-variant",
  severity: "warning",
  why: "同一简称的引号位置应当一致",
  *check({ passages, facts: { program } }) {
    for (const passage of passages) yield* variantsIn(passage, program.shortName);
  },
};

function* variantsIn({ text, where, span }: Passage, term: string): Generator<Finding> {
  const anyQuotes = new RegExp(`[“”]*${[...term].map(literal).join("[“”]*")}[“”]*`, "gu");
  const right = `“${term}”`;
  for (const match of unbroken(text).matchAll(anyQuotes)) {
    const words = withFollowing(match[0], unbroken(text).slice(match.index + match[0].length));
    if (words.includes(right)) continue;
    yield {
      message: `${where}的${quoted(words)}引号位置与${quoted(right)}不同`,
      hint: `改为${quoted(mended(words, right))}`,
      span,
    };
  }
}

/** Takes in the words up to the closing mark, when the term's own end lies inside a pair. */
function withFollowing(words: string, rest: string): string {
  if (/”$/u.test(words) || !/“/u.test(words)) return words;
  return words + (/^[^“”，。]{0,6}”/u.exec(rest)?.[0] ?? "");
}

function mended(words: string, right: string): string {
  return right + words.replace(/[“”]/gu, "").slice(right.length - 2);
}

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

/** What a drafter leaves to be filled in. 待定 is a word of its own only where nothing else is said in the clause. */
const marks =
  /【[^【】]*】|(?<![A-Za-z])(?:TODO|TBD|undefined|null|NaN)(?![A-Za-z])|(?<=^|[，。：；、（“])待定(?=$|[，。：；、）”])|某某|[？?]{2,}/gu;

export const phLeftOver: DocumentRule = {
  name: "ph/left-over",
  severity: "error",
  why: "印发的文件不留没有填好的字样",
  *check({ passages }) {
    for (const passage of passages) {
      const words = unbroken(passage.text);
      for (const { 0: mark, index } of words.matchAll(marks)) {
        yield {
          message: `${passage.where}的${excerpt(words, index, mark.length)}留有没有填好的“${mark}”`,
          hint: "填好它，或删去",
          span: passage.span,
        };
      }
    }
  },
};

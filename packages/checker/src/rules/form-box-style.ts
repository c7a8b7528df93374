import type { DocumentRule } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const formBoxStyle: DocumentRule = {
  name: "form/box-style",
  severity: "warning",
  why: "同一张表的方框都在文字前，或都在文字后，填表人才不会勾错",
  *check({ passages }) {
    const boxed = passages.filter(({ text }) => text.includes("□"));
    const after = boxed.filter(boxesFollow);
    const before = boxed.filter((passage) => !boxesFollow(passage));
    if (before.length === 0 || after.length === 0) return;
    const [rare, place] = after.length <= before.length ? [after, "后"] : [before, "前"];
    for (const { text, where, span } of rare) {
      yield {
        message: `${where}的${quoted(unbroken(text).trim())}方框在文字${place}，其他各处相反`,
        hint: `方框移到文字${place === "后" ? "前" : "后"}`,
        span,
      };
    }
  },
};

/** True where each box stands behind its word: 是□　　否□. */
function boxesFollow({ text }: Passage): boolean {
  return /^[ \u3000]*[^□ \u3000：]+□(?:[ \u3000。；]|$)/u.test(text);
}

import type { DocumentRule } from "../document-rule.ts";
import { headingOf } from "../heading-of.ts";
import type { Passage } from "../passages.ts";
import { quoted } from "../wording.ts";

export const structHeadingDup: DocumentRule = {
  name: "struct/heading-dup",
  severity: "warning",
  why: "同一文件内标题重复，引用时不知所指",
  *check({ passages }) {
    const seen = new Map<string, Passage>();
    for (const passage of passages) {
      const words = headingOf(passage)?.words.replace(/。$/u, "");
      if (words === undefined) continue;
      const key = `${passage.part} ${words}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, passage);
      else {
        const message = `${passage.where}与${first.where}的标题都是${quoted(words)}`;
        yield { message, hint: "改其中一个标题，使两处内容有别", span: passage.span };
      }
    }
  },
};

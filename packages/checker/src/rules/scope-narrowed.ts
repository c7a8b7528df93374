import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted, unquoted } from "../wording.ts";

export const scopeNarrowed: DocumentRule = {
  name: "scope/narrowed",
  severity: "warning",
  why: "正文规定的范围，附件不能只取其中一项，否则符合正文的企业按附件被否决",
  *check({ passages, facts }) {
    const fields = facts.criteria.focusFields.map(unquoted);
    if (fields.length < 2) return;
    for (const { words, passage } of usesOf(passages, /不(?:得)?属于[^，。；、（）]+?领域/gu)) {
      const named = unquoted(words.replace(/^不(?:得)?属于/u, "").replace(/领域$/u, ""));
      if (!fields.includes(named)) continue;
      yield {
        message: `${passage.where}写作${quoted(words)}，规定的重点领域有${fields.length}项，这里只有“${named}”一项`,
        hint: "改为“不属于重点领域”",
        span: passage.span,
      };
    }
  },
};

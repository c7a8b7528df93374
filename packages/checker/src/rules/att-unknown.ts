import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

export const attUnknown: DocumentRule = {
  name: "att/unknown",
  severity: "warning",
  why: "文中提到的附件应当存在",
  *check({ passages, attachments }) {
    const last = Math.max(0, ...attachments.map(({ number }) => number));
    for (const { words, index, passage } of usesOf(passages, /(?<!》的?)附件\d+(?:—\d+)?/gu)) {
      if (attachments.length === 0 || Math.max(...(words.match(/\d+/gu) ?? []).map(Number)) <= last) continue;
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), index, words.length)}提到“${words}”，本通知只有${last}个附件`,
        hint: "核对附件的顺序号",
        span: passage.span,
      };
    }
  },
};

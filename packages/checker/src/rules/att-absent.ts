import { listPassage } from "../attachment-names.ts";
import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const attAbsent: DocumentRule = {
  name: "att/absent",
  severity: "error",
  why: "附件说明列出的附件，应当与正文一起装订（GB/T 9704—2012，7.3.7）",
  *check({ notice, attachments, passages }) {
    const parts = notice.sections.filter(({ blocks }) => blocks.length > 0).map(({ part }) => part);
    const printed = attachments.filter(({ id }) => parts.includes(id));
    // A document of the notice alone has none of them.
    if (printed.length === 0) return;
    for (let number = 1; listPassage(passages, number) !== undefined; number++) {
      if (printed.some((attachment) => attachment.number === number)) continue;
      const listed = listPassage(passages, number);
      yield {
        message: `附件说明列出附件${number}${quoted(unbroken(listed?.text ?? ""))}，文件里没有这个附件`,
        hint: "补上这个附件，或从附件说明中删去",
        span: listed?.span,
      };
    }
  },
};

import { headingPassage, listPassage, printedHeading } from "../attachment-names.ts";
import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

export const attUnlisted: DocumentRule = {
  name: "att/unlisted",
  severity: "error",
  why: "每个附件都应当列入附件说明（GB/T 9704—2012，7.3.4）",
  *check(context) {
    const { notice, passages } = context;
    for (const attachment of context.attachments) {
      const isPrinted = notice.sections.some(({ part, blocks }) => part === attachment.id && blocks.length > 0);
      if (!isPrinted || listPassage(passages, attachment.number) !== undefined) continue;
      yield {
        message: `附件${attachment.number}${quoted(printedHeading(context, attachment))}没有列入附件说明`,
        hint: "在附件说明中按顺序列出",
        span: headingPassage(passages, attachment.id)?.span,
      };
    }
  },
};

import { attachmentCalls } from "../attachment-calls.ts";
import { printedHeading, titleStem } from "../attachment-names.ts";
import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

export const attCallMismatch: DocumentRule = {
  name: "att/call-mismatch",
  severity: "warning",
  why: "同一附件各处名称应当一致，否则不知所指是否为同一材料",
  *check(context) {
    for (const { attachment, words, passage } of attachmentCalls(context)) {
      const heading = printedHeading(context, attachment);
      // A call may leave out the first words of the title, and the bracket at its end.
      if (heading.endsWith(words) || titleStem(heading).endsWith(words)) continue;
      yield {
        message: `${passage.where}把附件${attachment.number}称作${quoted(words)}，附件${attachment.number}的标题是${quoted(heading)}`,
        hint: "改用附件的标题，或标题末尾的几个字",
        span: passage.span,
      };
    }
  },
};

import { headingPassage, listPassage, printedHeading, printedListTitle } from "../attachment-names.ts";
import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

export const attTitleMismatch: DocumentRule = {
  name: "att/title-mismatch",
  severity: "warning",
  why: "附件顺序号和附件标题应当与附件说明的表述一致（GB/T 9704—2012，7.3.7）",
  *check(context) {
    for (const attachment of context.attachments) {
      const { passages } = context;
      const listed = printedListTitle(context, attachment);
      const heading = printedHeading(context, attachment);
      if (listed === heading) continue;
      yield {
        message: `附件${attachment.number}标题${quoted(heading)}与附件说明${quoted(listed)}不一致`,
        hint: `两处统一为${quoted(heading)}`,
        span: headingPassage(passages, attachment.id)?.span ?? listPassage(passages, attachment.number)?.span,
      };
    }
  },
};

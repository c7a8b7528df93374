import { type AttachmentCall, attachmentCalls } from "../attachment-calls.ts";
import { printedHeading, titleStem } from "../attachment-names.ts";
import type { DocumentRule, RuleContext } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { type Passage, unbroken } from "../passages.ts";

/** Characters at the end of a title by which running text names the attachment: 申请表. */
const nameLength = 3;

export const flowFilledTwice: DocumentRule = {
  name: "flow/filled-twice",
  severity: "warning",
  why: "同一份材料在两个环节填报，不知以哪一次为准",
  *check(context) {
    const calls = attachmentCalls(context);
    for (const attachment of context.attachments) {
      const name = titleStem(printedHeading(context, attachment)).slice(-nameLength);
      const steps = fillingSteps(
        context,
        calls.filter((call) => call.attachment === attachment),
        name,
      );
      const [first, second] = [...groupBy(steps, ({ where }) => where).values()].map(([passage]) => passage);
      if (first === undefined || second === undefined) continue;
      yield {
        message: `${first.where}和${second.where}都要求填报附件${attachment.number}“${name}”`,
        hint: "写明哪一个环节填报、哪一个环节提交",
        span: second.span,
      };
    }
  },
};

/** Paragraphs of the notice that have somebody fill in (填报) the attachment, by a name that calls it or by the end of its title. */
function fillingSteps({ passages }: RuleContext, calls: readonly AttachmentCall[], name: string): Passage[] {
  return passages.filter((passage) => {
    if (passage.part !== "notice" || passage.inTable) return false;
    const names = [name, ...calls.filter((call) => call.passage === passage).map(({ words }) => words)];
    return names.some((words) => unbroken(passage.text).includes(`填报${words}`));
  });
}

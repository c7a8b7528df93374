import { listPassage, printedListTitle } from "../attachment-names.ts";
import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const attUnreferenced: DocumentRule = {
  name: "att/unreferenced",
  severity: "warning",
  why: "附件应当在正文中提到，否则不知何时使用",
  *check(context) {
    const cited = new Set(
      context.passages
        .filter(({ part, paragraph: { role } }) => part === "notice" && !role.startsWith("attachment-"))
        .flatMap(({ text }) => citedNumbers(unbroken(text))),
    );
    for (const attachment of context.attachments) {
      if (cited.has(attachment.number)) continue;
      yield {
        message: `正文没有提到附件${attachment.number}${quoted(printedListTitle(context, attachment))}`,
        hint: `在正文用到它的地方注明（见附件${attachment.number}）`,
        span: listPassage(context.passages, attachment.number)?.span,
      };
    }
  },
};

/** 附件2; 附件4—7; 附件1、3. */
function citedNumbers(text: string): number[] {
  return [...text.matchAll(/附件(\d+(?:[—、和](?:附件)?\d+)*)/gu)].flatMap(([, list = ""]) =>
    list.split(/[、和]/u).flatMap((item) => {
      const [from = 0, to = from] = item.split("—").map((part) => Number(part.replace("附件", "")));
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    }),
  );
}

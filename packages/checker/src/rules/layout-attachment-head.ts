import { inlineText } from "@gongwen/document";
import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const layoutAttachmentHead: DocumentRule = {
  name: "layout/attachment-head",
  severity: "error",
  why: "附件另面编排，第一行顶格标“附件”和顺序号，不加标点，下面是标题（GB/T 9704—2012，7.3.7）",
  *check({ notice, attachments, passages }) {
    for (const { id, number } of attachments) {
      const [first] = notice.sections.filter(({ part }) => part === id);
      const [head] = first?.blocks ?? [];
      if (first === undefined || head === undefined) continue;
      const label = head.type === "paragraph" && head.role === "attachment-label" ? inlineText(head.children) : "";
      if (new RegExp(attachments.length === 1 ? "^附件1?$" : `^附件${number}$`, "u").test(unbroken(label))) continue;
      yield {
        message: `附件${number}的第一行${label === "" ? "没有顺序号" : `写作${quoted(label)}`}`,
        hint: `第一行写“附件${number}”，不加标点和空格`,
        span: passages.find(({ part }) => part === id)?.span,
      };
    }
  },
};

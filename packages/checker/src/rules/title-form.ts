import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const titleForm: DocumentRule = {
  name: "title/form",
  severity: "error",
  why: "标题由发文机关名称、事由和文种组成（《党政机关公文处理工作条例》第九条）",
  *check({ passages, titlePlace }) {
    for (const { text, span } of passages.filter(({ paragraph: { role } }) => role === "title")) {
      const words = unbroken(text);
      if (/关于.+的(?:通知|通报|通告|意见|函|公告|决定)$/u.test(words)) continue;
      const place = titlePlace?.("notice");
      yield { message: `标题${quoted(words)}不是“关于……的通知”的形式`, hint: "写全事由和文种", span, place };
    }
  },
};

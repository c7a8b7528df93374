import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const layoutRecipients: DocumentRule = {
  name: "layout/recipients",
  severity: "error",
  why: "最后一个主送机关名称后标全角冒号（GB/T 9704—2012，7.3.2）",
  *check({ passages }) {
    for (const { text, paragraph, span } of passages) {
      const words = unbroken(text);
      if (paragraph.role !== "recipients" || words.endsWith("：")) continue;
      yield { message: `主送机关${quoted(words)}后没有全角冒号`, hint: "末尾加“：”", span };
    }
  },
};

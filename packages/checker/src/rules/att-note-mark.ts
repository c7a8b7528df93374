import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const attNoteMark: DocumentRule = {
  name: "att/note-mark",
  severity: "error",
  why: "附件名称后不加标点符号（GB/T 9704—2012，7.3.4），也不用书名号",
  *check({ passages }) {
    for (const { text, paragraph, where, span } of passages) {
      const name = unbroken(text);
      if (!paragraph.role.startsWith("attachment-note") || !/[。；，、：]$|^《.*》$/u.test(name)) continue;
      yield { message: `${where}的${quoted(name)}带有标点`, hint: "只写附件名称", span };
    }
  },
};

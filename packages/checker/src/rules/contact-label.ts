import type { DocumentRule, Finding } from "../document-rule.ts";
import { type Passage, unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

const phone = /(?<!\d)(?:0\d{2,3}-\d{7,8}|1\d{10})(?!\d)/gu;

export const contactLabel: DocumentRule = {
  name: "contact/label",
  severity: "warning",
  why: "联系方式的写法应当一致：姓名，电话：号码；下一人",
  *check({ passages }) {
    for (const passage of passages)
      if (passage.part === "notice" && passage.paragraph.role === "body") yield* inContacts(passage);
  },
};

/** A list of hotlines has the number after a blank, not after a mark: it needs no label. */
function* inContacts({ text, where, span }: Passage): Generator<Finding> {
  const words = unbroken(text);
  for (const match of words.matchAll(phone)) {
    const before = words.slice(0, match.index);
    const after = words.slice(match.index + match[0].length);
    const shown = excerpt(before, before.length, 0, 12);
    if (before.endsWith("电话")) {
      yield { message: `${where}的${shown}后缺少冒号`, hint: "“电话”后加“：”", span };
    } else if (/[，、]$/u.test(before)) {
      yield { message: `${where}的${shown}后的号码没有“电话：”`, hint: "号码前加“电话：”", span };
    }
    const next = /^，[^，。；]{2,4}，/u.exec(after)?.[0];
    if (next !== undefined) {
      yield { message: `${where}的联系人之间用逗号隔开，后一人是“${next.slice(1, -1)}”`, hint: "联系人之间用“；”", span };
    }
  }
}

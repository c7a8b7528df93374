import { chineseDate } from "@gongwen/schema";
import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

const role = /^issue-date/;

export const dateIssueForm: DocumentRule = {
  name: "date/issue-form",
  severity: "error",
  why: "成文日期用阿拉伯数字标全年、月、日，不编虚位（GB/T 9704—2012，7.3.5.4）",
  *check({ passages, facts: { notice } }) {
    const right = chineseDate(notice.issueDate);
    for (const { text, paragraph, span } of passages) {
      // Blank cells beside an unsealed date have its role, too.
      if (!role.test(paragraph.role) || text === "" || text === right) continue;
      yield { message: `成文日期印作${quoted(text)}，数据中是${right}`, hint: `印作${quoted(right)}`, span };
    }
  },
};

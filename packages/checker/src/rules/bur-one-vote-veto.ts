import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

const words = "一票否决";

export const burOneVoteVeto: DocumentRule = {
  name: "bur/one-vote-veto",
  severity: "warning",
  why: "《整治形式主义为基层减负若干规定》严格控制“一票否决”事项；这里虽指资格条件，字面仍易引起疑问",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      const line = unbroken(text);
      const index = line.indexOf(words);
      if (index < 0) continue;
      yield {
        message: `${where}用了“一票否决”：${excerpt(line, index, words.length)}`,
        hint: "改为“不予推荐”“不得推荐”等表述",
        span,
      };
    }
  },
};

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

/** A dunhao between the last of several names and a verb with its object. A list of verbs (补短板、强弱项) has no name before it. */
const joined = /(?<=[》）])、(?=(?:并|组织|督促|指导|要求|填报|报送|提供|制定|落实|会同|做好|开展)\p{Script=Han})/gu;

export const punctListJoin: DocumentRule = {
  name: "punct/list-join",
  severity: "warning",
  why: "顿号只用在并列的词语之间，不连接名称和动作（GB/T 15834）",
  *check({ passages }) {
    for (const { index, passage } of usesOf(passages, joined)) {
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), index, 1)}用顿号连接了名称和动作`,
        hint: "顿号改为逗号，后面加“并”",
        span: passage.span,
      };
    }
  },
};

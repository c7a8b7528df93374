import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

/** Verbs that a writer leaves standing when the object is rewritten. A noun may rightly come twice: 人才项目人才数量. */
const verbs =
  "设立|建立|成立|开展|推进|推动|加强|加快|提升|提高|组织|实施|进行|完善|促进|支持|做好|落实|制定|安排|下达|报送|填报";
const doubled = new RegExp(`(${verbs})\\p{Script=Han}{0,2}\\1`, "gu");

export const textDupWord: DocumentRule = {
  name: "text/dup-word",
  severity: "warning",
  why: "同一分句里动词重复，多半是改稿时漏删",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      for (const clause of text.split(/[，。；：、？！/（）\n]/u)) {
        for (const [words, verb = ""] of clause.matchAll(doubled)) {
          yield { message: `${where}的${quoted(clause)}中“${verb}”重复`, hint: `“${words}”里留一个“${verb}”`, span };
        }
      }
    }
  },
};

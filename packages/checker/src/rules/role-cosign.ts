import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** 经信局会同财政局……推荐, in one sentence. */
const joint = /(?<lead>\p{Script=Han}{2}局)会同(?<other>\p{Script=Han}{2}局)[^。]*?推荐/gu;

export const roleCosign: DocumentRule = {
  name: "role/cosign",
  severity: "warning",
  why: "规定两个单位共同推荐的，意见栏应当由两个单位签署，或写明由谁牵头",
  *check({ passages }) {
    const [rule] = usesOf(
      passages.filter(({ part }) => part === "notice"),
      joint,
    );
    if (rule === undefined) return;
    const bodies = Object.values(new RegExp(joint.source, "u").exec(rule.words)?.groups ?? {});
    for (const { text, inTable, where, span } of passages) {
      const words = unbroken(text);
      const named = bodies.filter((body) => words.includes(body));
      if (!inTable || !/推荐意见/u.test(words) || named.length !== 1 || words.includes("牵头")) continue;
      yield {
        message: `${where}的${quoted(words)}只有${named[0]}，${rule.passage.where}规定${bodies.join("会同")}推荐`,
        hint: `写明${bodies.join("、")}，或写明由${named[0]}牵头`,
        span,
      };
    }
  },
};

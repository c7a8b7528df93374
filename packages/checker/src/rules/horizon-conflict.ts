import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { unbroken } from "../passages.ts";
import { placesOf, type Use } from "../uses.ts";
import { quoted } from "../wording.ts";

/** What the firms are to become. */
const target = /“小巨人”/u;
/** By when: 未来2年内, 近两年, 2—3年内, 2025年是否符合. */
const horizon =
  /(?:未来|近|今后)?(?:\d+—)?(?:\d{1,2}|[一二两三四五六])年内|(?:近|未来|今后)(?:\d+|[一二两三四五六])年|\d{4}年(?=是否)/gu;

export const horizonConflict: DocumentRule = {
  name: "horizon/conflict",
  severity: "warning",
  why: "同一目标各处写的期限应当一致，否则不知按哪一个期限审核",
  *check({ passages }) {
    const uses = passages.flatMap((passage) =>
      unbroken(passage.text)
        .split(/[。；]/u)
        .filter((sentence) => target.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(horizon)])
        .map(({ 0: words, index }): Use => ({ words, index, passage })),
    );
    const groups = [...groupBy(uses, ({ words }) => plainSpan(words)).values()];
    if (groups.length < 2) return;
    const shown = groups.map((group) => `${[...new Set(group.map(({ words }) => quoted(words)))].join("")}${placesOf(group)}`);
    yield {
      message: `成为“小巨人”企业的期限有${groups.length}种：${shown.join("，")}`,
      hint: "与推进计划的实施期统一，各处写同一个期限",
      span: groups[1]?.[0]?.passage.span,
    };
  },
};

/** 近两年 and 未来2年内 are the same span. */
function plainSpan(words: string): string {
  return words.replace(/[近内]|未来|今后/gu, "").replace("两", "2");
}

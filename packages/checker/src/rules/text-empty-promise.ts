import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

const announced = /(?:计算方法|计算公式|测算方法)(?:为|如下)：([^。]*)/gu;
/** Words without which nothing is computed. */
const computing = /[=＝×÷+＋/%]|[乘除加减]以|按.*比例|占.*权重/u;

export const textEmptyPromise: DocumentRule = {
  name: "text/empty-promise",
  severity: "warning",
  why: "写了“计算方法为”，后面就应当有方法",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, announced)) {
      const [, method = ""] = words.split("：");
      if (computing.test(method)) continue;
      yield {
        message: `${passage.where}写有${quoted(`${words.split("：")[0]}：`)}，后面的${quoted(method)}不是计算方法`,
        hint: "写明计算方法，或删去这几个字",
        span: passage.span,
      };
    }
  },
};

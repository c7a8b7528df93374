import { sumQuotas } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** More firms are recommended than supported: the quotas add up to the cap at least. */
export const quotaCap = dataRule({
  name: "quota/cap",
  severity: "error",
  why: "推荐后择优遴选，名额合计不能少于支持企业数上限",
  needs: ["batch", "quotas"],
  *find({ batch, quotas }) {
    const { quota } = sumQuotas(quotas.value.rows);
    const cap = batch.value.batch.supportCap;
    if (quota >= cap) return;
    yield {
      message: `推荐名额合计 ${quota} 少于支持企业数上限 ${cap}`,
      ...batch.place(["batch", "supportCap"]),
      hint: "核对支持企业数上限和各地名额",
    };
  },
});

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

/** 首批, 第二批 of this programme; 首批次 is a kind of product, and 第二批起 speaks of what comes. */
const label = /(?:首批|第[一二三四五六七八九十]+批)(?![次起])/gu;

export const batchStaleLabel: DocumentRule = {
  name: "batch/stale-label",
  severity: "warning",
  why: "批次的称谓应当与本批次一致；对不上的，多半是上一批没有改",
  *check({ passages, facts: { batch } }) {
    for (const { words, index, passage } of usesOf(passages, label)) {
      if (words === batch.label) continue;
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), index, words.length, 6)}写作“${words}”，本批次是${batch.label}`,
        hint: `改为“${batch.label}”`,
        span: passage.span,
      };
    }
  },
};

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";

export const numCap: DocumentRule = {
  name: "num/cap",
  severity: "note",
  why: "推荐名额多于支持数是择优的需要，但读者可能以为前后矛盾",
  *check({ passages, facts: { batch, quota } }) {
    const isSaid = passages.some(({ part, text }) => part === "notice" && /差额推荐/u.test(unbroken(text)));
    if (quota.total.quota <= batch.supportCap || isSaid) return;
    yield {
      message: `推荐名额合计${quota.total.quota}家，多于支持上限${batch.supportCap}家`,
      hint: "如系差额推荐、择优支持，可在正文写明“差额推荐”",
      span: passages.find(({ part, text }) => part === "notice" && unbroken(text).includes(`${batch.supportCap}家`))?.span,
    };
  },
};

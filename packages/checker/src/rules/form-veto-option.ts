import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { vetoListOf } from "../veto-list.ts";

/** Options of a form, and the veto that choosing them runs into. */
const options = [{ option: "已上市", veto: /公开发行股票/u }];

export const formVetoOption: DocumentRule = {
  name: "form/veto-option",
  severity: "note",
  why: "勾选后必被否决的选项，应当提醒填表人",
  *check({ passages }) {
    const items = vetoListOf(passages)?.items ?? [];
    for (const { option, veto } of options) {
      const item = items.find(({ text }) => veto.test(unbroken(text)));
      if (item === undefined) continue;
      for (const { text, where, span } of passages) {
        if (!text.includes(`□${option}`) || /不予推荐|不得推荐|不能申报/u.test(text)) continue;
        yield {
          message: `${where}的选项“${option}”一经勾选即属${item.where}的否决情形`,
          hint: `在选项后写明不予推荐，或保留选项，由审核人据此否决`,
          span,
        };
      }
    }
  },
};

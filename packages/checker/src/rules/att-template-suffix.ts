import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const attTemplateSuffix: DocumentRule = {
  name: "att/template-suffix",
  severity: "warning",
  why: "报送的是填好的材料，清单中的材料名称不带“（模板）”",
  *check({ passages }) {
    for (const { text, inTable, where, span } of passages) {
      const name = unbroken(text);
      const suffix = /（(?:模板|样表|样式)）$/u.exec(name)?.[0];
      if (!inTable || suffix === undefined) continue;
      yield {
        message: `${where}要求报送的材料写作${quoted(name)}`,
        hint: `删去“${suffix}”，写作${quoted(name.slice(0, -suffix.length))}`,
        span,
      };
    }
  },
};

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

/** Addresses, times and codes keep their half-width marks. */
const exempt = /[A-Za-z]+:\/\/[!-~]+|[!-~]+@[!-~]+|\d{1,2}:\d{2}(?::\d{2})?/gu;
const beside =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’□☑] *)[,;:()?!]|[,;:()?!](?= *[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’])/gu;
const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
};

export const punctHalfwidth: DocumentRule = {
  name: "punct/halfwidth",
  severity: "warning",
  why: "中文里用全角标点（GB/T 15834）",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      const words = unbroken(text).replace(exempt, (code) => "0".repeat(code.length));
      const found = [...words.matchAll(beside)];
      const [first] = found;
      if (first === undefined) continue;
      const marks = [...new Set(found.map(([mark]) => mark))];
      yield {
        message: `${where}的${excerpt(unbroken(text), first.index, 1, 12)}用了半角标点 ${marks.join(" ")}`,
        hint: `改为全角 ${marks.map((mark) => wide[mark]).join(" ")}`,
        span,
      };
    }
  },
};

import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

export const phXx: DocumentRule = {
  name: "ph/xx",
  severity: "error",
  why: "发给各地的文件应当已填好地区，不留占位字样",
  *check({ passages, region }) {
    // In what the province publishes they are the place to fill in.
    if (region === undefined) return;
    for (const { text, where, span } of passages) {
      const words = unbroken(text);
      for (const match of words.matchAll(/(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}/gu)) {
        yield {
          message: `${where}的${excerpt(words, match.index, match[0].length)}留有占位字样“${match[0]}”`,
          hint: "在模板中改用地区占位，由程序填入地区名称",
          span,
        };
      }
    }
  },
};

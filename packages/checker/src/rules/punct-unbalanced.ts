import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

const closers: Readonly<Record<string, string>> = {
  "《": "》",
  "〈": "〉",
  "“": "”",
  "‘": "’",
  "（": "）",
  "〔": "〕",
  "【": "】",
  "(": ")",
};
const closing = new Set(Object.values(closers));

export const punctUnbalanced: DocumentRule = {
  name: "punct/unbalanced",
  severity: "warning",
  why: "书名号、引号、括号应当成对（GB/T 15834）",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      const words = unbroken(text);
      for (const index of unmatched(words)) {
        const mark = words[index] as string;
        yield {
          message: `${where}的${excerpt(words, index, 1)}中的 ${mark} 不成对`,
          hint: `删去多余的 ${mark} ，或补上与它成对的另一半`,
          span,
        };
      }
    }
  },
};

/** Indices of marks without their other half. */
function unmatched(text: string): number[] {
  const open: { mark: string; index: number }[] = [];
  const alone: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] as string;
    if (mark in closers) open.push({ mark, index });
    else if (!closing.has(mark)) continue;
    else if (closers[open.at(-1)?.mark ?? ""] === mark) open.pop();
    else alone.push(index);
  }
  return [...alone, ...open.map(({ index }) => index)].sort((a, b) => a - b);
}

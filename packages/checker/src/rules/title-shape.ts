import { isShapely } from "@gongwen/document";
import type { DocumentRule } from "../document-rule.ts";
import type { Passage } from "../passages.ts";
import { quoted } from "../wording.ts";

/** Fewest characters of a last line: less looks torn off (format of the title, GB/T 9704—2012, 7.3.1). */
const fewest = 4;

export const titleShape: DocumentRule = {
  name: "title/shape",
  severity: "note",
  why: "标题回行要词意完整、排列对称，呈梯形或菱形（GB/T 9704—2012 7.3.1）",
  *check({ passages, titlePlace }) {
    for (const passage of passages) {
      if (passage.paragraph.role !== "title" && passage.paragraph.role !== "attachment-title") continue;
      const fault = shapeFault(passage.text.split("\n"));
      if (fault === undefined) continue;
      yield {
        message: `${titleOf(passage)}${quoted(passage.text.replaceAll("\n", "／"))}${fault}`,
        hint: "缩短标题，或在 keepTogether 中换一种不拆行的词",
        span: passage.span,
        place: titlePlace?.(passage.part),
      };
    }
  },
};

function titleOf({ part, where }: Passage): string {
  return part === "notice" ? "通知标题" : where;
}

/** What is wrong with the lines of a title, or undefined. */
function shapeFault(lines: readonly string[]): string | undefined {
  const widths = lines.map((line) => [...line].length);
  const torn = lines.slice(1).find((line) => /^[的和与及]/u.test(line));
  if (torn !== undefined) return `第${lines.indexOf(torn) + 1}行以“${[...torn][0]}”开头`;
  if (lines.length > 1 && (widths.at(-1) ?? 0) < fewest) return `末行只有${widths.at(-1)}个字`;
  return isShapely(widths) ? undefined : "排成了中间短、两头长的形状";
}

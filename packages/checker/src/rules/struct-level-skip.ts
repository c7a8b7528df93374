import { headingLevel } from "@gongwen/document";
import type { DocumentRule, Finding, RuleContext } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import type { Passage } from "../passages.ts";

const names = ["", "一、", "（一）", "1.", "（1）"];

export const structLevelSkip: DocumentRule = {
  name: "struct/level-skip",
  severity: "warning",
  why: "结构层次序数依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012，7.3.3）",
  *check(context) {
    for (const headings of groupBy(headingsOf(context), ({ passage }) => passage.part).values()) yield* skips(headings);
  },
};

interface Heading {
  readonly level: number;
  readonly passage: Passage;
}

function headingsOf({ passages }: RuleContext): Heading[] {
  return passages.flatMap((passage) => {
    const level = headingLevel(passage.paragraph.role);
    return level === undefined ? [] : [{ level, passage }];
  });
}

/** The first heading must be of level 1, and each later one at most a level below the one before. */
function* skips(headings: readonly Heading[]): Generator<Finding> {
  const twoLevels = !headings.some(({ level }) => level === 2);
  let last = 0;
  for (const { level, passage } of headings) {
    // A text of two levels may use 一、 and 1.
    const allowed = level <= last + 1 || (twoLevels && last === 1 && level === 3);
    // The text may go on at a level that it has skipped to: that is found once.
    if (!allowed) {
      const message = `${passage.where}的序号“${passage.paragraph.marker ?? ""}”跳过了“${names[last + 1]}”一层`;
      yield { message, hint: `改用“${names[last + 1]}”一层的序号`, span: passage.span };
    }
    last = level;
  }
}

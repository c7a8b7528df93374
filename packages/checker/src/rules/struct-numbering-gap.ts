import { headingLevel } from "@gongwen/document";
import { chineseNumeral } from "@gongwen/schema";
import type { DocumentRule, Finding } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { type Passage, unbroken } from "../passages.ts";

const values = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

export const structNumberingGap: DocumentRule = {
  name: "struct/numbering-gap",
  severity: "warning",
  why: "序号应当连续，缺号或重号使人疑心漏印",
  *check({ passages }) {
    for (const own of groupBy(passages, ({ part }) => part).values()) {
      yield* headingGaps(own);
      yield* spokenGaps(own);
    }
    yield* labelGaps(passages);
  },
};

/** 一、 （一） 1. （1）: each level runs on until a higher one, or a title, starts it anew. */
function* headingGaps(passages: readonly Passage[]): Generator<Finding> {
  let last: number[] = [];
  for (const passage of passages) {
    const { role, marker = "" } = passage.paragraph;
    const level = headingLevel(role);
    if (role === "form-title" || role === "attachment-title") last = [];
    if (level === undefined) continue;
    const number = numberIn(marker);
    const wanted = (last[level] ?? 0) + 1;
    if (number !== undefined && number !== wanted) yield gap(passage, `序号“${marker}”`, number, wanted);
    last = [...Array.from({ length: level }, (_, index) => last[index] ?? 0), number ?? wanted];
  }
}

/** 一是……, 二是…… at the start of paragraphs or sentences. */
function* spokenGaps(passages: readonly Passage[]): Generator<Finding> {
  let last = 0;
  for (const passage of passages) {
    for (const [, numeral = ""] of unbroken(passage.text).matchAll(/(?<=^|[。；：])([一二三四五六七八九十]{1,2})是/gu)) {
      const number = values.get(numeral) ?? 0;
      if (number !== 1 && number !== last + 1) yield gap(passage, `“${numeral}是”`, number, last + 1);
      last = number;
    }
  }
}

/** 附件1, 附件2 …: the labels of the attachments. */
function* labelGaps(passages: readonly Passage[]): Generator<Finding> {
  const labels = passages.filter(({ paragraph: { role } }) => role === "attachment-label");
  if (labels.length < 2) return;
  for (const [index, passage] of labels.entries()) {
    const number = numberIn(passage.text);
    if (number !== undefined && number !== index + 1) yield gap(passage, `顺序号“${passage.text}”`, number, index + 1);
  }
}

function gap({ where, span }: Passage, what: string, number: number, wanted: number): Finding {
  const kind = number < wanted ? "重复" : "跳号";
  return { message: `${where}的${what}${kind}，按顺序应是第${wanted}`, hint: "按顺序重新编号", span };
}

function numberIn(marker: string): number | undefined {
  const arabic = /\d+/.exec(marker)?.[0];
  const numeral = /[一二三四五六七八九十]+/u.exec(marker)?.[0];
  return arabic === undefined ? values.get(numeral ?? "") : Number(arabic);
}

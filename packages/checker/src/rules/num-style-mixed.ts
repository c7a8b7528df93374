import { chineseNumeral } from "@gongwen/schema";
import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { type Passage, unbroken } from "../passages.ts";
import { placesOf } from "../uses.ts";

const numerals = new Map([
  ...Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1] as const),
  ["两", 2],
]);
/** Up to two characters before, the number, and a measure word: 近三年, 近3年; 倾斜一个, 倾斜1个. */
const counted = /(?<lead>\p{Script=Han}{1,2})(?<number>\d+|[一二两三四五六七八九十]+)(?<measure>[年个项次份批家月日名条])/gu;

interface Use {
  readonly lead: string;
  /** 三年, 3年. */
  readonly number: string;
  /** 近3年: the same for both styles. */
  readonly construct: string;
  readonly arabic: boolean;
  readonly passage: Passage;
}

export const numStyleMixed: DocumentRule = {
  name: "num/style-mixed",
  severity: "warning",
  why: "同一表述的数字用法应当一致（GB/T 15835）",
  *check({ passages }) {
    for (const uses of groupBy(passages.flatMap(usesIn), ({ construct }) => construct).values()) {
      const lead = commonLead(uses);
      const [arabic, chinese] = [uses.filter((use) => use.arabic), uses.filter((use) => !use.arabic)];
      const [digits, numeral] = [arabic[0], chinese[0]];
      if (digits === undefined || numeral === undefined) continue;
      yield {
        message: `数字写法不一：“${lead}${digits.number}”${placesOf(arabic)}，“${lead}${numeral.number}”${placesOf(chinese)}`,
        hint: `统一写作“${lead}${digits.number}”`,
        span: numeral.passage.span,
      };
    }
  },
};

function usesIn(passage: Passage): Use[] {
  return [...unbroken(passage.text).matchAll(counted)].flatMap(({ groups = {} }) => {
    const { lead = "", number = "", measure = "" } = groups;
    const arabic = /^\d/.test(number);
    const value = arabic ? Number(number) : numerals.get(number);
    if (value === undefined) return [];
    return [{ lead, number: number + measure, construct: `${lead.at(-1)}${value}${measure}`, arabic, passage }];
  });
}

/** Both characters before the number where all uses share them, else the nearest. */
function commonLead(uses: readonly Use[]): string {
  const [first = ""] = uses.map(({ lead }) => lead);
  return uses.every(({ lead }) => lead === first) ? first : (first.at(-1) ?? "");
}

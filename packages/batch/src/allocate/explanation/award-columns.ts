import {
  type AllocationRules,
  type Award,
  compare,
  decimalText,
  type Fraction,
  fraction,
  over,
  type Run,
  times,
} from "@gongwen/allocation";
import type { SheetValue } from "@gongwen/document";
import { factorNames } from "../rule-words.ts";
import { awardIn } from "./explanation.ts";
import { number, type TableColumn, text } from "./table-column.ts";

const limitNames = { floor: "保底", cap: "封顶" } as const;

/** What is rounded, as a heading. */
const quotientNames = { "largest-remainder": "计入保底封顶的份额", webster: "份额÷除数" } as const;

/** A region by its id. */
interface Known {
  readonly id: string;
}

/** What a region got in a run and why: share, what is rounded, remainder, rank, places, how far from one more. */
export function awardColumns(run: Run, rules: AllocationRules): TableColumn<Known>[] {
  const { method, rounding, limits } = rules;
  const limited = limits.min !== undefined || limits.max !== undefined || limits.own.size > 0;
  const group = run.factor === undefined ? "因素分配" : factorNames[run.factor];
  const key = (name: string) => (run.factor === undefined ? name : `${run.factor}_${name}`);
  const column = (
    name: string,
    title: string,
    width: number,
    cell: (award: Award) => SheetValue,
    sum?: TableColumn<Known>["sum"],
  ): TableColumn<Known> => {
    const base = { key: key(name), title, group, width, align: "center" as const };
    return { ...base, cell: ({ id }) => cell(awardIn(run, id)), ...(sum === undefined ? {} : { sum }) };
  };
  return [
    column("share", "份额", 6, ({ share }) => rounded(share, 6), { decimals: 3 }),
    // Without limits, largest remainder rounds the share itself.
    ...(limited || method === "webster"
      ? [column("quotient", quotientNames[method], 6, ({ quotient }) => rounded(quotient, 6))]
      : []),
    column("remainder", "余数", 5, ({ remainder }) => rounded(remainder, 6)),
    column("rank", "位次", 3, ({ rank }) => number(rank)),
    ...(limited ? [column("limit", "保底封顶", 3, ({ limit }) => (limit === undefined ? null : text(limitNames[limit])))] : []),
    column("places", rounding === "once" ? "因素分配指标" : "名额", 4, ({ places }) => number(places), "whole"),
    column("gap", "再得一个须增长（%）", 5, gapValue),
  ];
}

/** In percent of its weight, rounded upwards: so much is enough to reach the line. */
function gapValue({ gap, weight, limit }: Award): SheetValue {
  if (gap === undefined) return text(limit === "cap" ? "已封顶" : "—");
  if (compare(weight, fraction(0)) === 0) return text("没有指标");
  return number(Number(decimalText(times(over(gap, weight), fraction(100)), 4, "up")));
}

function rounded(value: Fraction, places: number): SheetValue {
  return number(Number(decimalText(value, places)));
}

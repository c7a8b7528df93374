import type { Entry, Inline } from "@gongwen/document";
import {
  chineseCount,
  chineseDate,
  chineseMonthDay,
  chineseNumeral,
  EntryId,
  isoDate,
  passageHolds,
  thresholdWords,
} from "@gongwen/schema";
import type { World } from "../world.ts";
import {
  attachmentId,
  fileName,
  headingName,
  issuerId,
  type Param,
  passageId,
  passageName,
  slotName,
  thresholdId,
  titleVariant,
} from "./params.ts";

/** One function of the template language. */
export interface Helper {
  readonly params: readonly Param[];
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  readonly result: "text" | "flag" | "inline";
  /** The result, or undefined where a value doesn't suit. The check has seen number, kinds and names of the arguments. */
  run(args: readonly unknown[], world: World): string | boolean | readonly Inline[] | undefined;
}

/** The closed table of the template language. To add a function, add a line. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** `{{date notice.issueDate}}`: 2024年11月8日. */
  date: ofDate(chineseDate),
  /** `{{monthDay schedule.submitDeadline}}`: 11月18日. */
  monthDay: ofDate(chineseMonthDay),
  /** `{{numeral program.batchCount}}`: 三. */
  numeral: ofNumber(chineseNumeral),
  /** `{{count fund.installments}}`: 两. */
  count: ofNumber(chineseCount),
  /** `{{weekday schedule.submitDeadline}}`: 星期一. */
  weekday: ofDate((date) => `星期${"日一二三四五六"[dayOfWeek(date)] ?? Number.NaN}`),
  /** `{{#if (isWeekend schedule.enterpriseDeadline)}}`. */
  isWeekend: {
    params: [{ kind: "text" }],
    result: "flag",
    run: ([date]) => (isDay(date) ? [0, 6].includes(dayOfWeek(date)) : undefined),
  },
  /** `{{fill "contact" "联系人" 8}}`: a place to fill in, so many characters wide while it is empty. */
  fill: {
    params: [{ kind: "text" }, { kind: "text" }, { kind: "number" }],
    result: "inline",
    run: ([id, label, width]) =>
      entry(id, { label: String(label), control: { kind: "text", multiline: false }, width: Number(width) }),
  },
  /** `{{tick "letterDone" "申报文件"}}`: a box to tick. */
  tick: {
    params: [{ kind: "text" }, { kind: "text" }],
    result: "inline",
    run: ([id, label]) => entry(id, { label: String(label), control: { kind: "box" }, width: 1 }),
  },
  /** `{{passage "conditions"}}`: the notice's own words under the heading of that name, in the same paragraph. */
  passage: {
    params: [passageName],
    result: "inline",
    run: ([name], { quotable }) => quotable?.passages.get(name as string),
  },
  /** `{{file "letter"}}`: 08, the number that a file of the package begins with; an attachment's copy by the attachment's id. */
  file: { params: [fileName], result: "text", run: ([name], { files }) => files?.get(name as string) },
  /** `{{percent fund.firstTranche}}`: 85%. */
  percent: { params: [{ kind: "number" }], result: "text", run: ([value]) => `${value}%` },
  /** `{{join criteria.exchanges "、"}}`. */
  join: {
    params: [{ kind: "list" }, { kind: "text" }],
    result: "text",
    run: ([list, between]) => (list as readonly (string | number)[]).join(between as string),
  },
  /** `{{#if (eq @index 1)}}`. */
  eq: { params: [{ kind: "any" }, { kind: "any" }], result: "flag", run: ([a, b]) => a === b },
  /** `{{slot "regionTitle"}}`: a place for the region's name. */
  slot: {
    params: [slotName],
    result: "inline",
    run: ([name], { slots }) => [...slots].flatMap(([id, slot]) => (id === name ? [slot] : [])),
  },
  /** `{{ref "quota-table"}}`: 附件1. */
  ref: { params: [attachmentId], result: "text", run: ([id], { attachments }) => `附件${attachments.get(id as string)?.number}` },
  /** `{{section "conditions"}}`: 三（一）, where the heading of that name stands. */
  section: { params: [headingName], result: "text", run: ([name], { headings }) => headings().get(name as string) },
  /** `{{title "application-form" "inPlan"}}`: the title as the list words it, or a published variant of it. */
  title: {
    params: [attachmentId, titleVariant],
    optional: 1,
    result: "inline",
    run: ([id, variant], world) => titleOf(world, id, variant),
  },
  /** `{{issuer "economy"}}`: the short name of an issuing office. */
  issuer: {
    params: [issuerId],
    result: "text",
    run: ([id], { facts }) => facts.notice.issuers.find((issuer) => issuer.id === id)?.short,
  },
  /** `{{issuers "、"}}`: the short names of all issuing offices in their order. */
  issuers: {
    params: [{ kind: "text" }],
    result: "text",
    run: ([between], { facts }) => facts.notice.issuers.map(({ short }) => short).join(between as string),
  },
  /** `{{threshold "planInvestment" "condition"}}`: 需超过1000万元, as that passage words the boundary. */
  threshold: {
    params: [thresholdId, passageId],
    result: "text",
    run: ([id, passage], { facts }) => {
      const threshold = facts.thresholds[id as string];
      return threshold && thresholdWords(threshold, passage as string);
    },
  },
  /** `{{#if (undecided "planInvestment" "condition" "veto")}}`: the condition isn't met at the very value, and nothing vetoes it. */
  undecided: {
    params: [thresholdId, passageId, passageId],
    result: "flag",
    run: ([id, condition, veto], { facts }) => isUndecided(facts.thresholds[id as string], condition as string, veto as string),
  },
};

/** Whether neither passage covers exactly the value: 需超过 and 不足 both stop short of it. */
function isUndecided(
  threshold: World["facts"]["thresholds"][string] | undefined,
  condition: string,
  veto: string,
): boolean | undefined {
  if (threshold === undefined) return undefined;
  const passages = [condition, veto].map((name) => threshold.passages[name]);
  if (passages.includes(undefined)) return undefined;
  return passages.every((passage) => passage && !passageHolds(passage, threshold.value, threshold.value));
}

/** An entry of a document that is no form: its id follows the same rule as a form's. */
function entry(id: unknown, rest: Omit<Entry, "type" | "id">): readonly Inline[] | undefined {
  const checked = EntryId.safeParse(id);
  return checked.success ? [{ type: "entry", id: checked.data, ...rest }] : undefined;
}

/** 0 is Sunday. */
function dayOfWeek(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function ofNumber(print: (value: number) => string): Helper {
  const run: Helper["run"] = ([value]) => (isSmallNumber(value) ? print(value) : undefined);
  return { params: [{ kind: "number" }], result: "text", run };
}

/** Chinese numerals are printed from 0 to 99, and a number that is open yet as such. */
function isSmallNumber(value: unknown): value is number {
  return typeof value === "number" && (Number.isNaN(value) || (Number.isInteger(value) && value >= 0 && value <= 99));
}

/** A day, or one of which a part is open yet. */
function isDay(value: unknown): value is string {
  return (
    isoDate.safeParse(value).success ||
    (typeof value === "string" && /^(NaN|\d{4})-(NaN|\d{2})-(NaN|\d{2})$/.test(value) && value.includes("NaN"))
  );
}

function ofDate(print: (date: string) => string): Helper {
  const run: Helper["run"] = ([value]) => (isDay(value) ? print(value) : undefined);
  return { params: [{ kind: "text" }], result: "text", run };
}

function titleOf({ attachments }: World, id: unknown, variant: unknown): readonly Inline[] | undefined {
  const titles = attachments.get(id as string);
  return variant === undefined ? titles?.title : titles?.variants.get(variant as string);
}

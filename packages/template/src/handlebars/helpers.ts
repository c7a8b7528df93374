import type { Entry, Inline } from "@gongwen/document";
import { chineseCount, chineseDate, chineseMonthDay, chineseNumeral, EntryId, isoDate } from "@gongwen/schema";
import type { World } from "../world.ts";

/** What a helper takes: a value of a kind, or a name, in quotes, out of those that exist. */
export type Param =
  | { readonly kind: "text" | "number" | "list" | "any" }
  | {
      readonly kind: "name";
      /** The rule that a wrong name breaks, and what it is called. */
      readonly rule: string;
      readonly what: string;
      names(world: World, before: readonly string[]): readonly string[];
    };

/** One function of the template language. */
export interface Helper {
  readonly params: readonly Param[];
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  readonly result: "text" | "flag" | "inline";
  /** The result, or undefined where a value doesn't suit. The check has seen number, kinds and names of the arguments. */
  run(args: readonly unknown[], world: World): string | boolean | readonly Inline[] | undefined;
}

const slotName: Param = {
  kind: "name",
  rule: "template/unknown-slot",
  what: "地区占位",
  names: ({ slots }) => [...slots.keys()],
};

const attachmentId: Param = {
  kind: "name",
  rule: "template/unknown-attachment",
  what: "附件",
  names: ({ attachments }) => [...attachments.keys()],
};

const titleVariant: Param = {
  kind: "name",
  rule: "template/unknown-variant",
  what: "附件标题的写法",
  names: ({ attachments }, [id = ""]) => [...(attachments.get(id)?.variants.keys() ?? [])],
};

const thresholdId: Param = {
  kind: "name",
  rule: "template/unknown-threshold",
  what: "门槛",
  names: ({ facts }) => Object.keys(facts.thresholds),
};

const passageId: Param = {
  kind: "name",
  rule: "template/unknown-passage",
  what: "门槛的表述",
  names: ({ facts }, [id = ""]) => Object.keys(facts.thresholds[id]?.passages ?? {}),
};

const passageName: Param = {
  kind: "name",
  rule: "template/unknown-passage-name",
  what: "通知的条款",
  names: ({ quotable }) => [...(quotable?.passages.keys() ?? [])],
};

const issuerId: Param = {
  kind: "name",
  rule: "template/unknown-issuer",
  what: "发文机关",
  names: ({ facts }) => facts.notice.issuers.map(({ id }) => id),
};

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
  /** `{{passage "notice_3_1"}}`: the notice's own words under that heading, in the same paragraph. */
  passage: {
    params: [passageName],
    result: "inline",
    run: ([name], { quotable }) => quotable?.passages.get(name as string),
  },
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
  /** `{{threshold "planInvestment" "condition"}}`: 需超过1000万元, as that passage words the boundary. */
  threshold: {
    params: [thresholdId, passageId],
    result: "text",
    run: ([id, passage], { facts }) => thresholdWords(facts.thresholds[id as string], passage as string),
  },
};

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

function thresholdWords(threshold: World["facts"]["thresholds"][string] | undefined, name: string): string | undefined {
  const passage = threshold?.passages[name];
  if (threshold === undefined || passage === undefined) return undefined;
  return `${passage.wording}${threshold.value}${threshold.unit}${passage.suffix ?? ""}`;
}

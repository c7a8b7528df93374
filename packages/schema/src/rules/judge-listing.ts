import { listingPlaceOf } from "../codes/listing-place.ts";
import { listingPlaces } from "./notice-words.ts";
import { textOf } from "./read-answer.ts";
import type { ApplicationCase, Judgement } from "./rule.ts";

/** What speaks for and against a public issue at one of the places that exclude. */
interface Evidence {
  /** Says that there is none. */
  readonly against: readonly string[];
  /** Says that there is one. */
  readonly for: readonly string[];
  /** Tells neither. */
  readonly open: readonly string[];
}

/**
 * Whether shares were publicly issued at a place that excludes. The form's 已上市 alone doesn't say where, and a bare stock code
 * isn't read as an exchange: then it can't be told. Where the form and a register contradict each other, a person decides.
 */
export function judgeListing(application: ApplicationCase): Judgement {
  const places = listingPlaces(application.facts);
  const found = joined(fromForm(application), fromKnown(application));
  if (found.for.length > 0 && found.against.length > 0) {
    return { answer: "person-decides", reason: `说法不一致：${[...found.for, ...found.against].join("；")}，须核实` };
  }
  if (found.for.length > 0) return { answer: "not-met", reason: `${found.for.join("；")}，属于已在${places}公开发行股票` };
  if (found.against.length > 0 && found.open.length > 0) {
    return { answer: "person-decides", reason: `${[...found.against, ...found.open].join("；")}，须核实` };
  }
  if (found.against.length > 0) return { answer: "met", reason: found.against.join("；") };
  const open = found.open.length > 0 ? found.open.join("；") : "申请表没有填写上市情况";
  return { answer: "unknown", reason: `${open}，不能判断是否在${places}公开发行股票` };
}

function fromForm({ answers, facts }: ApplicationCase): Evidence {
  const listing = textOf(answers, "listing");
  const code = textOf(answers, "stockCode");
  if (listing === "none" || listing === "planned") {
    const open = code === undefined ? [] : [`却填写了股票代码“${code}”`];
    return { against: ["申请表没有选“已上市”"], for: [], open };
  }
  if (listing !== "listed")
    return { against: [], for: [], open: code === undefined ? [] : ["申请表填写了股票代码，没有选上市情况"] };
  const place = code === undefined ? undefined : listingPlaceOf(code);
  if (place !== undefined && excludes(place, facts))
    return { against: [], for: [`申请表选了“已上市”，股票代码写明${place}`], open: [] };
  return { against: [], for: [], open: [`申请表选了“已上市”，没有写明在哪里上市`] };
}

function fromKnown({ known, facts }: ApplicationCase): Evidence {
  const listed: unknown = known.listedOn;
  if (!Array.isArray(listed)) return { against: [], for: [], open: [] };
  if (listed.length === 0) return { against: ["经查询没有公开发行股票"], for: [], open: [] };
  const names = listed.map(String);
  const at = names.filter((name) => excludes(name, facts) || excludes(listingPlaceOf(name) ?? "", facts));
  if (at.length > 0) return { against: [], for: [`经查询在${at.join("、")}公开发行股票`], open: [] };
  return { against: [], for: [], open: [`经查询在${names.join("、")}公开发行股票，没有认出这一名称`] };
}

function excludes(place: string, { criteria }: ApplicationCase["facts"]): boolean {
  return criteria.exchanges.includes(place) || criteria.overseas === place;
}

function joined(one: Evidence, other: Evidence): Evidence {
  return {
    against: [...one.against, ...other.against],
    for: [...one.for, ...other.for],
    open: [...one.open, ...other.open],
  };
}

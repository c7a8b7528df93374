import { type Html, html } from "@gongwen/render-html";
import { chineseDate } from "@gongwen/schema";
import { formNames } from "../documents.ts";
import type { Site } from "../site.ts";
import { weekday } from "../words.ts";

/** A day of the notice: until when, who does what. */
interface Deadline {
  readonly day: string;
  readonly what: Html;
}

function filing(model: Site): Deadline {
  const { facts } = model;
  const site = html`<a href="${facts.portal.url}">${facts.portal.name}</a>`;
  const column = `“${facts.batch.year}年${facts.portal.column}”栏目`;
  return {
    day: facts.schedule.enterpriseDeadline,
    what: html`推荐企业通过${site}${column}，在线填报${formNames(model)}，并提供相关佐证材料`,
  };
}

function submission({ facts }: Site): Deadline {
  const issuers = facts.notice.issuers.map(({ short }) => short).join("、");
  return {
    day: facts.schedule.submitDeadline,
    what: html`各市、县（市、区）将申报文件及有关申报材料按程序联合行文上报${issuers}`,
  };
}

/** The days of the notice in order, with weekday and days left (counted in the page by the reader's own clock, never in print). */
export function deadlines(site: Site, whose: "all" | "enterprise"): Html {
  const shown = whose === "all" ? [filing(site), submission(site)] : [filing(site)];
  return html`<dl class="deadlines">${shown.map(deadline)}</dl>`;
}

function deadline({ day, what }: Deadline): Html {
  return html`
<div><dt><time datetime="${day}">${chineseDate(day)}</time>前<span class="weekday">（当日为${weekday(day)}）</span> <strong class="due unprinted" data-due="${day}"></strong></dt>
<dd>${what}</dd></div>`;
}

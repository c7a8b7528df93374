import { type Html, html, lines, pageStyle, renderStandalonePage } from "@gongwen/render-html";
import { chineseDate } from "@gongwen/schema";
import { openWords } from "@gongwen/source";
import { diffStyle } from "../assets.ts";
import type { Comparison } from "../compare-batches.ts";
import { factsHtml } from "./facts-html.ts";
import { delHtml, insHtml } from "./pieces-html.ts";
import { quotasHtml } from "./quotas-html.ts";
import { type Side, sideLabel } from "./side.ts";
import { wordsHtml } from "./words-html.ts";

/** What changed between two batches as one page that needs no other file: values, words, quotas. */
export function diffPage(comparison: Comparison, old: Side, now: Side): string {
  const title = `${sideLabel(old)}与${sideLabel(now)}的不同`;
  return renderStandalonePage({
    title,
    description: `${title}：数值、文字和推荐名额`,
    css: `${pageStyle}\n${diffStyle}`,
    header: html`<div class="bar">
<p class="site-name">批次比较</p>
<nav aria-label="本页内容"><ul>${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</div>`,
    main: mainHtml(title, comparison, old, now),
    footer: html`<p>由程序比较 data/${old.name} 和 data/${now.name} 两个批次得出，供核对用。</p>`,
  });
}

const parts = [
  { id: "facts", name: "数值", html: ({ facts }: Comparison, old: Side, now: Side) => factsHtml(facts, old, now) },
  { id: "words", name: "文字", html: ({ words }: Comparison) => wordsHtml(words) },
  { id: "quotas", name: "推荐名额", html: ({ quotas }: Comparison, old: Side, now: Side) => quotasHtml(quotas, old, now) },
] as const;

function mainHtml(title: string, comparison: Comparison, old: Side, now: Side): Html {
  const sections = parts.map(
    ({ id, name, html: content }) => html`<section class="card" id="${id}" aria-labelledby="${id}-name" tabindex="-1">
<h2 id="${id}-name">${name}</h2>
${content(comparison, old, now)}
</section>`,
  );
  return html`<h1>${title}</h1>
<dl class="sides">
${lines([sideHtml("旧", old), sideHtml("新", now)])}
</dl>
<p class="hint legend">${delHtml("删去的字")}${insHtml("增加的字")}没有改动的段落和表格行不列出。</p>
${lines(sections)}`;
}

function sideHtml(role: string, side: Side): Html {
  const { notice } = side.batch.facts;
  const issuers = notice.issuers.map(({ name }) => name).join("\u3000");
  const number = notice.number === undefined ? "" : `（${notice.number}）`;
  return html`<div>
<dt>${role}：${sideLabel(side)}</dt>
<dd>${openWords(`${issuers}关于${notice.subject}的通知${number}，${chineseDate(notice.issueDate)}`)}</dd>
</div>`;
}

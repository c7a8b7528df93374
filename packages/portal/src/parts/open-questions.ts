import { type Html, html, lines } from "@gongwen/render-html";
import { chineseDate } from "@gongwen/schema";
import type { OpenQuestion } from "../model.ts";
import type { Site } from "../site.ts";

/** What the notice leaves open, with the answers that have been given. */
export function openQuestions({ faq }: Site): Html | undefined {
  if (faq.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="questions">
<h2 id="questions">通知没有写明的事项</h2>
<dl class="questions">
${lines(faq.map(questionItem))}
</dl>
</section>`;
}

function questionItem({ question, about, answer, date, by }: OpenQuestion): Html {
  const place = about === undefined ? undefined : html` <span class="about">${about}</span>`;
  const source = [...(date === undefined ? [] : [chineseDate(date)]), ...(by === undefined ? [] : [by])].join("，");
  const reply =
    answer === undefined
      ? html`<strong class="open">通知未明确</strong>`
      : html`${answer}${source === "" ? undefined : html` <span class="about">（${source}）</span>`}`;
  return html`<div><dt>${question}${place}</dt><dd>${reply}</dd></div>`;
}

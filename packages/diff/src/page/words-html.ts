import { type Html, html, lines } from "@gongwen/render-html";
import type { PartChanges, WordChange, WordChangeKind } from "../words/word-changes.ts";
import { piecesHtml } from "./pieces-html.ts";

const kinds: Readonly<Record<WordChangeKind, string>> = { changed: "修改", added: "增加", removed: "删去", renumbered: "序号" };

/** What differs in the words: every paragraph and row that does, whole, part by part. */
export function wordsHtml(words: readonly PartChanges[]): Html {
  if (words.length === 0) return html`<p>没有不同。</p>`;
  return lines(words.map(partHtml));
}

function partHtml({ part, title, kind, changes }: PartChanges): Html {
  const whole = kind === undefined ? undefined : html`<p>${kind === "added" ? "新增这个附件。" : "不再有这个附件。"}</p>`;
  return html`<h3 id="words-${part}">${title}</h3>
${lines([whole, changes.length === 0 ? undefined : html`<ul class="words">\n${lines(changes.map(changeHtml))}\n</ul>`])}`;
}

function changeHtml(change: WordChange): Html {
  const { kind, under } = change;
  const place = under === "" ? undefined : html`<span class="under">${under}</span>`;
  return html`<li><span class="kind">${kinds[kind]}</span><div>${place}${wordsOf(change)}</div></li>`;
}

function wordsOf(change: WordChange): Html {
  if (change.type === "paragraph") return piecesHtml(change.pieces);
  return html`<ul class="cells">${change.cells.map((cell) => html`<li>${piecesHtml(cell)}</li>`)}</ul>`;
}

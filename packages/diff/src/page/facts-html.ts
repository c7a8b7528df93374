import { type Html, html, lines } from "@gongwen/render-html";
import type { FactChange } from "../facts/fact-changes.ts";
import { delHtml, insHtml } from "./pieces-html.ts";
import { type Side, sideLabel } from "./side.ts";

/** The values that differ as a table, file by file. */
export function factsHtml(facts: readonly FactChange[], old: Side, now: Side): Html {
  if (facts.length === 0) return html`<p>没有不同。</p>`;
  const groups = [...new Set(facts.map(groupOf))];
  return html`<table class="facts">
<caption class="unseen">两个批次不同的数值</caption>
<colgroup><col><col><col></colgroup>
<thead><tr><th scope="col">名称</th><th scope="col">${sideLabel(old)}</th><th scope="col">${sideLabel(now)}</th></tr></thead>
${lines(
  groups.map((group) =>
    groupHtml(
      group,
      facts.filter((fact) => groupOf(fact) === group),
    ),
  ),
)}
</table>`;
}

function groupOf({ file, derived }: FactChange): string {
  return derived ? `由 ${file} 推算，不写在文件中` : file;
}

function groupHtml(group: string, facts: readonly FactChange[]): Html {
  return html`<tbody>
<tr><th scope="rowgroup" colspan="3">${group}</th></tr>
${lines(facts.map(factHtml))}
</tbody>`;
}

function factHtml({ labels, old, new: now }: FactChange): Html {
  const before = old === undefined ? "（无）" : delHtml(old);
  const after = now === undefined ? "（无）" : insHtml(now);
  return html`<tr><th scope="row">${labels.join(" › ")}</th><td>${before}</td><td>${after}</td></tr>`;
}

import { type Html, html, lines } from "@gongwen/render-html";
import type { FigureChange, QuotaChange, QuotaComparison, QuotaFigures } from "../quotas.ts";
import { type Side, sideLabel } from "./side.ts";

/** The parts of a quota, as the quota table heads them. */
const parts = [
  ["industrialTilt", "工业大县倾斜"],
  ["mountainIslandTilt", "山区海岛县倾斜"],
  ["factorQuota", "因素分配"],
] as const;

/** The quota tables of both batches as one, with how many more or fewer each region has. */
export function quotasHtml({ rows, total }: QuotaComparison, old: Side, now: Side): Html {
  const heads = ["地区", sideLabel(old), sideLabel(now), "增减", ...parts.map(([, label]) => label)];
  return html`<div class="scroll columns-7" role="region" aria-label="推荐名额（表格，可左右滚动）" tabindex="0">
<table class="figures">
<caption class="unseen">各地区推荐名额的增减</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${lines(rows.map(rowHtml))}
</tbody>
<tfoot><tr><th scope="row">全省合计</th>${figuresHtml(total, "kept")}</tr></tfoot>
</table>
</div>`;
}

function rowHtml(row: QuotaChange): Html {
  const note = { kept: undefined, added: "（新增）", removed: "（不再列入）" }[row.kind];
  return html`<tr class="${row.level === "city" ? "city" : "unit"}"><th scope="row">${row.name}${note}</th>${figuresHtml(row, row.kind)}</tr>`;
}

/** A region that both batches have and that has no quota will get one. */
function figuresHtml(figures: QuotaFigures, kind: QuotaChange["kind"]): Html {
  const none = kind === "kept" ? "待定" : "—";
  const { old, new: now } = figures.quota;
  const cells = parts.map(([key]) => html`<td>${partHtml(figures[key])}</td>`);
  return html`<td>${old ?? none}</td><td>${now ?? none}</td><td>${changeHtml(figures.quota)}</td>${cells}`;
}

function changeHtml({ change }: FigureChange): Html | undefined {
  if (change === null || change === 0) return undefined;
  return change > 0 ? html`<span class="up">↑ ${change}</span>` : html`<span class="down">↓ ${-change}</span>`;
}

function partHtml({ old, new: now }: FigureChange): string {
  return old === now ? String(now ?? "") : `${old ?? "空"} → ${now ?? "空"}`;
}

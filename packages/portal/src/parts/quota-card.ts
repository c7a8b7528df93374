import { type Html, html } from "@gongwen/render-html";
import type { QuotaLine, Region } from "@gongwen/schema";
import { quotaParts } from "../words.ts";

/** A region's quota, how it is made up, and that it is an upper limit. */
export function quotaCard(region: Region, line: QuotaLine | undefined): Html | undefined {
  if (line === undefined) return undefined;
  const districts =
    region.districts === undefined ? undefined : html`<p class="hint">${region.name}包括：${region.districts.join("、")}。</p>`;
  return html`<section class="card" aria-labelledby="quota">
<h2 id="quota">推荐名额</h2>
<p class="figure"><strong>${line.quota}</strong> 家</p>
<p>${quotaParts(line)}</p>
<p class="hint">名额是上限，超出推荐名额的不予受理。</p>
${districts}
</section>`;
}

import { type Html, html } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import type { Site } from "../site.ts";
import { deadlines } from "./deadlines.ts";
import { hotline } from "./hotline.ts";

/** The days of the notice, and whom to ask. */
export function timeCard(site: Site, city: Region): Html {
  const line = hotline(site, city);
  return html`<section class="card" aria-labelledby="time">
<h2 id="time">时间和咨询</h2>
${deadlines(site, "all")}
${line === undefined ? undefined : html`<p>设区市咨询电话：${line}</p>`}
</section>`;
}

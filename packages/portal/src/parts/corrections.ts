import { type Html, html, lines } from "@gongwen/render-html";
import { chineseDate } from "@gongwen/schema";
import { nameOf } from "../documents.ts";
import type { Correction } from "../model.ts";
import type { Site } from "../site.ts";
import { revisionWords } from "./frame.ts";

/** What has been corrected since the first issue, newest first, and which files to download again. */
export function corrections(site: Site): Html {
  const { changes, revision } = site;
  const sorted = changes.toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  const record =
    sorted.length === 0
      ? html`<p>暂无更正。</p>`
      : html`<ul class="corrections">\n${lines(sorted.map((change) => correctionItem(site, change)))}\n</ul>`;
  return html`<section class="card" aria-labelledby="corrections">
<h2 id="corrections">更正记录</h2>
<p>当前版本：${revisionWords(revision)}。</p>
${record}
</section>`;
}

function correctionItem(site: Site, { date, what, documents }: Correction): Html {
  const names = documents.map((document) => nameOf(site, document)).join("、");
  const again = documents.length === 0 ? undefined : html` <strong>请重新下载：${names}。</strong>`;
  return html`<li><time datetime="${date}">${chineseDate(date)}</time> ${what}${again}</li>`;
}

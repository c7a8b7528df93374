import { type Html, html, lines, renderPage } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import { type Href, hrefFrom } from "../href.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { corrections } from "../parts/corrections.ts";
import { archiveLink, fileList } from "../parts/file-list.ts";
import { frameOf } from "../parts/frame.ts";
import { openQuestions } from "../parts/open-questions.ts";
import { timeCard } from "../parts/time-card.ts";
import { fileName, paths, regionPath } from "../paths.ts";
import { type City, fileOf, type Site } from "../site.ts";

/** The page of a prefecture-level city: its units with their quotas, and what it guides them with. */
export function cityPage(site: Site, city: City): string {
  const href = hrefFrom(regionPath(city.region));
  const name = city.region.officialName;
  const main = lines([
    breadcrumb([{ text: "首页", href: href(paths.home) }, { text: name }]),
    html`<h1>${name}<span class="sub">市级调度资料</span></h1>`,
    html`<p>供市级调度，通知未要求报送。${city.region.officialName}本级和各县（市、区）的申报资料，请从下表进入。</p>`,
    unitTable(site, city, href),
    filesPart(site, city.region, href),
    timeCard(site, city.region),
    openQuestions(site),
    corrections(site),
  ]);
  const description = `${name}：所辖各地推荐名额和市级调度资料下载。`;
  return renderPage({ ...frameOf(site, href, "regions"), title: `${name} · ${site.name}`, description, main });
}

function filesPart(site: Site, region: Region, href: Href): Html {
  const files = site.filesOf(region.id).filter(({ document }) => !document.startsWith("archive") && document !== "portal");
  const archive = fileOf(site, region, "archive");
  return html`<section class="card" aria-labelledby="files">
<h2 id="files">下载</h2>
<div class="buttons">
${archive && archiveLink(archive, "下载全部资料", "first", href)}
</div>
${files.length === 0 ? html`<p>本市的文件尚未生成。</p>` : fileList(files, site.packages.city, fileName(region), href)}
</section>`;
}

function unitTable(site: Site, { region, units }: City, href: Href): Html {
  const rows = units.map((unit) => {
    const link = html`<a href="${href(regionPath(unit))}">${fileName(unit)}</a>`;
    return quotaRow(html`<th scope="row">${link}</th>`, site, unit);
  });
  return html`<section class="card" aria-labelledby="units">
<h2 id="units">所辖各地推荐名额</h2>
<div class="scroll" role="region" aria-label="所辖各地推荐名额（表格，可左右滚动）" tabindex="0">
<table class="quotas">
<caption class="unseen">${region.officialName}所辖各地推荐名额</caption>
<thead><tr><th scope="col">地区</th><th scope="col">工业大县倾斜</th><th scope="col">山区海岛县倾斜</th><th scope="col">因素分配</th><th scope="col">推荐名额</th></tr></thead>
<tbody>
${lines(rows)}
</tbody>
<tfoot>${quotaRow(html`<th scope="row">合计</th>`, site, region)}</tfoot>
</table>
</div>
<p class="hint">名额是上限，超出推荐名额的不予受理。</p>
</section>`;
}

function quotaRow(head: Html, site: Site, region: Region): Html {
  const line = site.lineOf(region);
  const cells = [line?.industrialTilt, line?.mountainIslandTilt, line?.factorQuota, line?.quota];
  return html`<tr>${head}${cells.map((value) => html`<td>${value ?? ""}</td>`)}</tr>`;
}

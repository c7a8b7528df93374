import { type Html, html, lines, renderPage } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import { type Href, hrefFrom } from "../href.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { corrections } from "../parts/corrections.ts";
import { enterprisePart } from "../parts/enterprise-part.ts";
import { archiveLink, fileList } from "../parts/file-list.ts";
import { frameOf } from "../parts/frame.ts";
import { openQuestions } from "../parts/open-questions.ts";
import { quotaCard } from "../parts/quota-card.ts";
import { timeCard } from "../parts/time-card.ts";
import { fileName, paths, regionPath } from "../paths.ts";
import { type City, fileOf, type Site } from "../site.ts";

/** The page of a county, a district or a city's own districts: what its bureaus and its enterprises need. */
export function unitPage(site: Site, city: City, unit: Region): string {
  const href = hrefFrom(regionPath(unit));
  const name = fileName(unit);
  const main = lines([
    breadcrumb([
      { text: "首页", href: href(paths.home) },
      { text: city.region.officialName, href: href(regionPath(city.region)) },
      { text: name },
    ]),
    html`<h1>${unit.documentName}<span class="sub">申报资料</span></h1>`,
    html`<nav class="jump" aria-label="本页内容"><a href="#bureau">经信局、财政局</a> <a href="#enterprise">企业</a></nav>`,
    html`<div class="pair">\n${lines([quotaCard(unit, site.lineOf(unit)), timeCard(site, city.region)])}\n</div>`,
    bureauPart(site, unit, href),
    enterprisePart(site, city.region, unit, href),
    openQuestions(site),
    corrections(site),
  ]);
  const description = `${unit.documentName}：推荐名额、时间和全套申报资料下载。`;
  return renderPage({ ...frameOf(site, href, "regions"), title: `${unit.documentName} · ${site.name}`, description, main });
}

function bureauPart(site: Site, unit: Region, href: Href): Html {
  const files = site.filesOf(unit.id).filter(({ document }) => !document.startsWith("archive") && document !== "portal");
  const archive = fileOf(site, unit, "archive");
  const enterprise = fileOf(site, unit, "archive-enterprise");
  const name = fileName(unit);
  return html`<section class="card" aria-labelledby="bureau">
<h2 id="bureau" tabindex="-1">经信局、财政局用</h2>
<div class="buttons">
${archive && archiveLink(archive, "下载全部资料", "first", href)}
${enterprise && archiveLink(enterprise, "下载企业用资料，转发企业", "second", href)}
</div>
${files.length === 0 ? html`<p>本地区的文件尚未生成。</p>` : fileList(files, site.packages.unit, name, href)}
</section>`;
}

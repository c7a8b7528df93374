import { type Html, html, lines } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import { enterpriseDocuments, formNames } from "../documents.ts";
import type { Href } from "../href.ts";
import type { PortalDocument } from "../model.ts";
import { fileName, paths } from "../paths.ts";
import { fileOf, type Site } from "../site.ts";
import { dayWords } from "../words.ts";
import { archiveLink } from "./file-list.ts";
import { hotline } from "./hotline.ts";

/** What an enterprise of a unit needs: its files, where and until when to file, whom to ask. */
export function enterprisePart(site: Site, city: Region, unit: Region, href: Href): Html {
  const archive = fileOf(site, unit, "archive-enterprise");
  return html`<section class="card" aria-labelledby="enterprise">
<h2 id="enterprise" tabindex="-1">企业用</h2>
<div class="buttons">
${archive && archiveLink(archive, "下载企业用资料", "first", href)}
</div>
<ol class="steps">
${lines(steps(site, city, unit, href))}
</ol>
</section>`;
}

/** In the words of the notice; to whom the enterprises of a city's own districts turn, it says in general only. */
function steps(site: Site, city: Region, unit: Region, href: Href): Html[] {
  const { facts } = site;
  const line = hotline(site, city);
  const bureau = `${unit.level === "city-own" ? "所在县（市、区）" : fileName(unit)}经信局、财政局`;
  const { reading, filling } = enterpriseDocuments(site);
  const beside = reading.length === 0 ? undefined : html`和${documentLinks(site, unit, reading, href)}`;
  return [
    html`<li>对照条件：阅读<a href="${href(paths.notice)}">通知</a>${beside}。</li>`,
    ...(filling.length === 0 ? [] : [html`<li>填写${documentLinks(site, unit, filling, href)}，向${bureau}报送。</li>`]),
    html`<li>推荐企业于${dayWords(facts.schedule.enterpriseDeadline)}前通过<a href="${facts.portal.url}">${facts.portal.name}</a>“${site.name}”栏目，在线填报${formNames(site)}，并提供相关佐证材料。 <strong class="due unprinted" data-due="${facts.schedule.enterpriseDeadline}"></strong></li>`,
    ...(line === undefined ? [] : [html`<li>咨询：${line}</li>`]),
  ];
}

function documentLinks(site: Site, unit: Region, documents: readonly PortalDocument[], href: Href): Html {
  return html`${documents.map(({ document, name }, index) => {
    return html`${index === 0 ? undefined : "、"}${documentLink(site, unit, document, name, href)}`;
  })}`;
}

/** A document of the region as a link; words alone where its file is missing. */
function documentLink(site: Site, unit: Region, document: string, words: string, href: Href): Html {
  const file = fileOf(site, unit, document);
  return file === undefined ? html`${words}` : html`<a href="${href(file.path)}">${words}（${file.format.toUpperCase()}）</a>`;
}

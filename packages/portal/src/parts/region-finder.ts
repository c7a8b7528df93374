import { type Html, html, lines } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import type { Href } from "../href.ts";
import { fileName, regionPath } from "../paths.ts";
import { searchKeys } from "../search-keys.ts";
import type { City, Site } from "../site.ts";

/** Where the links of a list of regions lead: which part of a region's page; whether cities have links. */
export interface FinderOptions {
  readonly anchor?: string;
  readonly cities: boolean;
  readonly quotas: boolean;
}

/** The search (of use with its script only, so hidden without) and all regions by city. */
export function regionFinder(site: Site, href: Href, options: FinderOptions): Html {
  return html`<form class="search unprinted" role="search" data-search hidden>
<label for="search">查找地区</label>
<input id="search" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" aria-describedby="search-hint">
<p id="search-hint">输入地区名称、拼音或首字母，如 萧山、xiaoshan、xs；只剩一个地区时按回车打开</p>
<p class="found" role="status" data-found></p>
</form>
<div class="cities">
${lines(site.cities.map((city) => cityBlock(city, site, href, options)))}
</div>
<p class="hint">本通知发文范围：各市、县（市、区），${site.facts.notice.excludedCity}不发。</p>`;
}

function cityBlock({ region, units }: City, site: Site, href: Href, options: FinderOptions): Html {
  const name = region.officialName;
  const quota = options.quotas ? quotaWords(site, region) : undefined;
  const head = options.cities
    ? html`<a href="${href(regionPath(region))}"${searchKeys(region)}>${name}${quota}</a>`
    : html`<span${searchKeys(region)}>${name}</span>`;
  const links = units.map((unit) => unitLink(unit, site, href, options));
  return html`<div class="city" data-city>
<h3>${head}</h3>
<ul role="list">
${lines(links)}
</ul>
</div>`;
}

/** The ten cities, for those who guide their units. */
export function cityLinks(site: Site, href: Href): Html {
  const links = site.cities.map(({ region }) => html`<li><a href="${href(regionPath(region))}">${region.officialName}</a></li>`);
  return html`<ul class="city-links" role="list">
${lines(links)}
</ul>`;
}

function unitLink(unit: Region, site: Site, href: Href, { anchor, quotas }: FinderOptions): Html {
  const target = regionPath(unit) + (anchor === undefined ? "" : `#${anchor}`);
  const covers = unit.districts === undefined ? undefined : html`<span class="covers">${unit.districts.join("、")}</span>`;
  const quota = quotas ? quotaWords(site, unit) : undefined;
  return html`<li><a href="${href(target)}"${searchKeys(unit)}>${fileName(unit)}${quota}${covers}</a></li>`;
}

function quotaWords(site: Site, region: Region): Html | undefined {
  const line = site.lineOf(region);
  return line === undefined ? undefined : html` <span class="quota"><span class="unseen">推荐名额</span>${line.quota}</span>`;
}

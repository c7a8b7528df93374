import { html, lines, renderPage } from "@gongwen/render-html";
import { formNames } from "../documents.ts";
import { hrefFrom } from "../href.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { deadlines } from "../parts/deadlines.ts";
import { frameOf } from "../parts/frame.ts";
import { regionFinder } from "../parts/region-finder.ts";
import { paths } from "../paths.ts";
import type { Site } from "../site.ts";

/** An enterprise's first page: which county are you in? */
export function enterprisePage(site: Site): string {
  const href = hrefFrom(paths.enterprise);
  const main = lines([
    breadcrumb([{ text: "首页", href: href(paths.home) }, { text: "我是企业" }]),
    html`<div class="hero">
<h1>我是企业</h1>
<p>先找到企业所在的县（市、区），再下载当地的${formNames(site)}。市区的企业，请看所在区列在哪一项下面。</p>
${deadlines(site, "enterprise")}
</div>`,
    html`<section class="card" aria-labelledby="regions">
<h2 id="regions" tabindex="-1">企业所在的县（市、区）</h2>
${regionFinder(site, href, { anchor: "enterprise", cities: false, quotas: false })}
</section>`,
  ]);
  const description = `企业申报：找到所在县（市、区），下载${formNames(site)}。`;
  return renderPage({ ...frameOf(site, href, "enterprise"), title: `我是企业 · ${site.name}`, description, main });
}

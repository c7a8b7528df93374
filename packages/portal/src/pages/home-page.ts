import { type Html, html, labelOf, lines, partId, renderPage, titleOf } from "@gongwen/render-html";
import { formNames } from "../documents.ts";
import { type Href, hrefFrom } from "../href.ts";
import type { PortalFile } from "../model.ts";
import { corrections } from "../parts/corrections.ts";
import { deadlines } from "../parts/deadlines.ts";
import { formatLinks } from "../parts/format-links.ts";
import { frameOf, noticeTitle } from "../parts/frame.ts";
import { openQuestions } from "../parts/open-questions.ts";
import { cityLinks, regionFinder } from "../parts/region-finder.ts";
import { paths } from "../paths.ts";
import type { Site } from "../site.ts";

/** The first page: who are you, where are you, and what belongs to all. */
export function homePage(site: Site): string {
  const href = hrefFrom(paths.home);
  const main = lines([
    hero(site),
    choices(site, href),
    html`<section class="card" aria-labelledby="regions">
<h2 id="regions" tabindex="-1">按地区下载</h2>
<p class="hint">数字为推荐名额。各地区的文件已按本地区名称和名额填好。</p>
${regionFinder(site, href, { cities: true, quotas: true })}
</section>`,
    html`<section class="card" aria-labelledby="cities">
<h2 id="cities" tabindex="-1">设区市</h2>
<p class="hint">供市级调度，通知未要求报送。</p>
${cityLinks(site, href)}
</section>`,
    noticeFiles(site, href),
    openQuestions(site),
    corrections(site),
  ]);
  const description = `${site.name}的通知、附件和各地区资料下载。`;
  return renderPage({ ...frameOf(site, href, "home"), title: `${site.name} · 资料下载`, description, main });
}

function hero(site: Site): Html {
  return html`<div class="hero">
<h1>${site.name}<span class="sub">资料下载</span></h1>
<p>${noticeTitle(site)}</p>
${deadlines(site, "all")}
</div>`;
}

function choices(site: Site, href: Href): Html {
  return html`<section class="choices" aria-labelledby="who">
<h2 id="who">请先选择</h2>
<ul role="list">
<li><a href="${href(paths.enterprise)}"><strong>我是企业</strong><span>找到所在县（市、区），下载${formNames(site)}，查看填报网站和时间</span></a></li>
<li><a href="#regions"><strong>县级经信局、财政局</strong><span>找到本地区，下载已填好地区和名额的全套文件；市本级也在这里</span></a></li>
<li><a href="#cities"><strong>设区市</strong><span>查看所辖各地名额，下载市级调度用表</span></a></li>
</ul>
</section>`;
}

/** The notice and its attachments: where to read each, and its files. */
function noticeFiles(site: Site, href: Href): Html | undefined {
  const files = site.filesOf(null).filter(({ document }) => document === "notice" || document.startsWith("attachment-"));
  if (files.length === 0) return undefined;
  const attachments = site.notice.sections.filter(({ part }) => part !== "notice");
  const rows = [
    noticeRow(
      "通知（含附件）",
      href(paths.notice),
      files.filter(({ document }) => document === "notice"),
      href,
    ),
    ...attachments.map((section, index) => {
      const title = `${labelOf(section)} ${titleOf(section)}`;
      const own = files.filter(({ document }) => document === `attachment-${index + 1}`);
      return noticeRow(title, href(`${paths.notice}#${partId(section.part)}`), own, href);
    }),
  ];
  return html`<section class="card" aria-labelledby="notice-files">
<h2 id="notice-files">省通知和附件</h2>
<ul class="notice-files" role="list">
${lines(rows)}
</ul>
<p class="hint">网站转载可用：<a href="${href(paths.fragment)}">网页正文</a>（不含样式表和脚本，复制其源代码粘贴到网站编辑器）</p>
</section>`;
}

function noticeRow(title: string, reading: string, files: readonly PortalFile[], href: Href): Html {
  return html`<li><span class="title"><a href="${reading}">${title}</a></span> ${formatLinks(title, files, href)}</li>`;
}

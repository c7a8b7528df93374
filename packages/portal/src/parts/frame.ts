import { type Html, html, type Page } from "@gongwen/render-html";
import type { Href } from "../href.ts";
import { paths } from "../paths.ts";
import type { Site } from "../site.ts";

/** Which of the main ways a page lies on. */
export type Way = "home" | "enterprise" | "regions" | "notice";

/** What every page has around its words: style sheets, script, header and footer. */
export type Frame = Pick<Page, "styles" | "scripts" | "header" | "footer">;

/** The frame of one page. */
export function frameOf(site: Site, href: Href, way: Way): Frame {
  return {
    styles: [href(paths.pageStyle), href(paths.portalStyle)],
    scripts: [href(paths.script)],
    header: siteHeader(site, href, way),
    footer: siteFooter(site),
  };
}

function siteHeader(site: Site, href: Href, way: Way): Html {
  const ways = [
    { id: "home", text: "首页", target: paths.home },
    { id: "enterprise", text: "我是企业", target: paths.enterprise },
    { id: "regions", text: "各地区", target: `${paths.home}#regions` },
    { id: "notice", text: "通知全文", target: paths.notice },
  ] as const;
  const links = ways.map(({ id, text, target }) => {
    const here = id === way ? html` aria-current="true"` : undefined;
    return html`<li><a href="${href(target)}"${here}>${text}</a></li>`;
  });
  return html`<div class="bar">
<p class="site-name"><a href="${href(paths.home)}">${site.name}</a> <span>资料下载</span></p>
<nav aria-label="主要栏目"><ul>${links}</ul></nav>
</div>`;
}

function siteFooter(site: Site): Html {
  const citation = site.citation === undefined ? undefined : `（${site.citation}）`;
  return html`<p>本页为下载服务页，以正式印发的通知为准。</p>
<p>依据：《${noticeTitle(site)}》${citation}</p>
<p>资料版本：${revisionWords(site.revision)}</p>`;
}

/** The notice's title in one line. */
export function noticeTitle({ notice }: Site): string {
  return notice.properties.title.replaceAll("\u3000", " ");
}

/** Which edition of the files this is. */
export function revisionWords(revision: number): string {
  return revision === 0 ? "首次发布" : `第${revision}次更正`;
}

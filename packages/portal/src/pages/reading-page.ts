import { noticePage } from "@gongwen/render-html";
import { hrefFrom } from "../href.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { frameOf, noticeTitle } from "../parts/frame.ts";
import { partDownloads } from "../parts/part-downloads.ts";
import { paths } from "../paths.ts";
import type { Site } from "../site.ts";

/** The notice to read, each part with its downloads. */
export function readingPage(site: Site): string {
  const href = hrefFrom(paths.notice);
  return noticePage(site.notice, {
    ...frameOf(site, href, "notice"),
    description: `${noticeTitle(site)}，全文和附件。`,
    before: breadcrumb([{ text: "首页", href: href(paths.home) }, { text: "通知全文" }]),
    downloads: (part) => partDownloads(site, part, href),
  });
}

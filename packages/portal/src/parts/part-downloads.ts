import { type Html, html } from "@gongwen/render-html";
import type { Href } from "../href.ts";
import type { Site } from "../site.ts";
import { formatLinks } from "./format-links.ts";

/** The downloads of the notice or of one attachment; undefined where there are none. */
export function partDownloads(site: Site, part: string, href: Href): Html | undefined {
  const attachments = site.notice.sections.filter((section) => section.part !== "notice");
  const index = attachments.findIndex((section) => section.part === part);
  const document = part === "notice" ? "notice" : `attachment-${index + 1}`;
  const files = site.filesOf(null).filter((file) => file.document === document);
  if (files.length === 0) return undefined;
  const name = part === "notice" ? "通知（含附件）" : `附件${index + 1}`;
  return html`<div class="downloads unprinted">下载${name}：${formatLinks(name, files, href)}</div>`;
}

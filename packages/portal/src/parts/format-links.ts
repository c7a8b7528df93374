import { type Html, html } from "@gongwen/render-html";
import type { Href } from "../href.ts";
import type { PortalFile } from "../model.ts";
import { sizeWords } from "../words.ts";

/** The formats of one document as links in a row. */
export function formatLinks(title: string, files: readonly PortalFile[], href: Href): Html {
  const links = files.map(({ path, format, bytes }) => {
    const kept = format === "pdf" ? undefined : html` download`;
    const kind = format.toUpperCase();
    return html`<a href="${href(path)}"${kept}><span class="unseen">下载${title}，</span>${kind}<span class="facts">${sizeWords(bytes)}</span></a> `;
  });
  return html`<span class="formats">${links}</span>`;
}

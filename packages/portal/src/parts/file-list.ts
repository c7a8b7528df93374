import { type Html, html, lines } from "@gongwen/render-html";
import type { Href } from "../href.ts";
import type { PortalDocument, PortalFile } from "../model.ts";
import { fileFacts, fileTitle } from "../words.ts";

/** Files to download, each with its format, size, pages, and what to do with it as the package's list says. */
export function fileList(files: readonly PortalFile[], listed: readonly PortalDocument[], regionName: string, href: Href): Html {
  const uses = new Map(listed.map(({ document, use }) => [document, use]));
  const items = files.map((file) => {
    const facts = html`<span class="facts">${fileFacts(file)}</span>`;
    const link = html`<a href="${href(file.path)}"${saved(file)}>${fileTitle(file.path, regionName)}${facts}</a>`;
    const use = uses.get(file.document);
    return html`<li>${link}${use === undefined ? undefined : html`<p>${use}</p>`}</li>`;
  });
  return html`<ul class="files" role="list">
${lines(items)}
</ul>`;
}

/** A large link to one archive. */
export function archiveLink(file: PortalFile, words: string, look: "first" | "second", href: Href): Html {
  return html`<p><a class="button ${look}" href="${href(file.path)}"${saved(file)}>${words}<span class="facts">${fileFacts(file)}</span></a></p>`;
}

/** A PDF opens in the browser, everything else is kept. */
function saved({ format }: PortalFile): Html | undefined {
  return format === "pdf" ? undefined : html` download`;
}

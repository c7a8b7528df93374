import type { Document, Section } from "@gongwen/document";
import { contentsHtml, labelOf, titleOf } from "./contents.ts";
import { footnotesHtml } from "./footnotes.ts";
import { partId } from "./heading.ts";
import { type Html, html, lines } from "./html.ts";
import { type Page, renderPage } from "./page.ts";
import { sectionBlocks } from "./section.ts";

/** What surrounds the notice in its page. */
export interface NoticeSurroundings extends Pick<Page, "styles" | "scripts" | "header" | "footer" | "description"> {
  /** Stands over the notice: where the reader is. */
  readonly before: Html;
  /** The downloads of a part (`notice`, or an attachment's id), which stand beside its title. */
  readonly downloads: (part: string) => Html | undefined;
}

/**
 * The whole bound notice as one page to read: headings, anchors, a table of contents, real tables, footnotes with ways back.
 *
 * @param document the notice with its attachments, a section each
 */
export function noticePage(document: Document, surroundings: NoticeSurroundings): string {
  const { before, downloads, ...page } = surroundings;
  const attachments = document.sections.filter(({ part }) => part !== "notice").map(({ part }) => part);
  const parts = document.sections.map((section) => {
    const inside = lines([downloads(section.part), sectionBlocks(section, { attachments }), footnotesHtml(section)]);
    return partHtml(section, inside);
  });
  const main = html`${before}
<div class="reading">
${contentsHtml(document)}
<article class="notice">
${lines(parts)}
</article>
</div>`;
  return renderPage({ ...page, title: document.properties.title.replaceAll("\u3000", " "), main });
}

function partHtml(section: Section, inside: Html): Html {
  if (section.part === "notice")
    return html`<section class="part" id="${partId(section.part)}" aria-label="通知正文">\n${inside}\n</section>`;
  const name = `${labelOf(section)} ${titleOf(section)}`;
  return html`<section class="part attachment" id="${partId(section.part)}" aria-label="${name}" tabindex="-1">\n${inside}\n</section>`;
}

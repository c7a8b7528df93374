import { blockParagraphs, type Footnote, type Section } from "@gongwen/document";
import { type Html, html, lines } from "./html.ts";
import { footnoteIds, inlineHtml } from "./inline.ts";

/** The footnotes of a part at its end, each with a way back to its mark; undefined where there are none. */
export function footnotesHtml({ blocks, part }: Section): Html | undefined {
  const nodes = blocks.flatMap(blockParagraphs).flatMap(({ children }) => children);
  const notes = nodes.filter((node): node is Footnote => node.type === "footnote");
  if (notes.length === 0) return undefined;
  return html`<aside class="footnotes" aria-label="本附件脚注">
<ol role="list">
${lines(notes.map((note) => footnoteHtml(note, part)))}
</ol>
</aside>`;
}

function footnoteHtml(footnote: Footnote, part: string): Html {
  const { note, mark } = footnoteIds(footnote, part);
  const back = html`<a href="#${mark}" role="doc-backlink" aria-label="回到脚注${footnote.number}在文中的位置">↩</a>`;
  return html`<li id="${note}"><span>${footnote.number}.</span> ${inlineHtml(footnote.children, part)} ${back}</li>`;
}

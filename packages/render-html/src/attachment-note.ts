import type { Paragraph } from "@gongwen/document";
import { partId } from "./heading.ts";
import { type Html, html, lines } from "./html.ts";
import { inlineHtml } from "./inline.ts";

/**
 * The note on attachments (附件：1.…) as a list whose items lead to the attachments.
 *
 * @param parts ids of the attachments in order
 */
export function attachmentNote(paragraphs: readonly Paragraph[], part: string, parts: readonly string[]): Html {
  const label = /^.*：/.exec(paragraphs[0]?.marker ?? "")?.[0] ?? "";
  const items = paragraphs.map(({ marker = "", children }, index) => {
    const words = inlineHtml(children, part);
    const target = parts[index];
    const inside = target === undefined ? words : html`<a href="#${partId(target)}">${words}</a>`;
    return html`<li><span>${index === 0 ? marker.slice(label.length) : marker}</span>${inside}</li>`;
  });
  return html`<div class="attachment-note">
<p>${label}</p>
<ol role="list">
${lines(items)}
</ol>
</div>`;
}

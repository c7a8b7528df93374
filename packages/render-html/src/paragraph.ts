import type { Paragraph } from "@gongwen/document";
import { type Heading, headingId, headingOf } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { inlineHtml } from "./inline.ts";

/** One paragraph by itself, a heading included. Its role is its class: looks are the style sheet's. */
export function paragraphHtml(paragraph: Paragraph, part: string, index: number): Html {
  const heading = headingOf(paragraph, part);
  if (heading !== undefined) return headingHtml(paragraph, heading, part, index);
  return html`<p class="${paragraph.role}"${anchorOf(paragraph)}>${paragraphInside(paragraph, part)}</p>`;
}

/** The id of a paragraph that others link to. */
export function anchorOf({ anchor }: Paragraph): Html | undefined {
  return anchor === undefined ? undefined : html` id="${anchor}"`;
}

/** Marker and words of a paragraph. */
export function paragraphInside({ marker, children }: Paragraph, part: string): Html {
  return html`${marker}${inlineHtml(children, part)}`;
}

/** A heading; one that runs into its paragraph stands in one line with it. */
function headingHtml(paragraph: Paragraph, { level, clause, rest }: Heading, part: string, index: number): Html {
  const id = headingId(paragraph, part, index);
  const words = html`${paragraph.marker}${inlineHtml(clause, part)}`;
  const heading = headingElement(level, html` class="${paragraph.role}" id="${id}" tabindex="-1"`, words);
  return rest.length === 0 ? heading : html`<div class="run-in">${heading}<p>${inlineHtml(rest, part)}</p></div>`;
}

function headingElement(level: number, attributes: Html, words: Html): Html {
  switch (level) {
    case 1:
      return html`<h1${attributes}>${words}</h1>`;
    case 2:
      return html`<h2${attributes}>${words}</h2>`;
    case 3:
      return html`<h3${attributes}>${words}</h3>`;
    case 4:
      return html`<h4${attributes}>${words}</h4>`;
    default:
      return html`<h5${attributes}>${words}</h5>`;
  }
}

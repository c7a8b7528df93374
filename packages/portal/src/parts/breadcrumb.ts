import { type Html, html } from "@gongwen/render-html";

/** One step of the way from the first page; the last one, the page itself, has no address. */
export interface Step {
  readonly text: string;
  readonly href?: string;
}

/** Where in the site a page is. */
export function breadcrumb(steps: readonly Step[]): Html {
  const items = steps.map(({ text, href }) =>
    href === undefined ? html`<li aria-current="page">${text}</li>` : html`<li><a href="${href}">${text}</a></li>`,
  );
  return html`<nav class="breadcrumb" aria-label="当前位置"><ol role="list">${items}</ol></nav>`;
}

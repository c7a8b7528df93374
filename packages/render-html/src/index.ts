export { pageStyle } from "./assets.ts";
export { contentSecurityPolicy } from "./content-security-policy.ts";
export { labelOf, titleOf } from "./contents.ts";
export { partId } from "./heading.ts";
export { type Html, type HtmlValue, html, lines } from "./html.ts";
export { noticeFragment } from "./notice-fragment.ts";
export { type NoticeSurroundings, noticePage } from "./notice-page.ts";
export { type Page, renderPage, renderStandalonePage, type StandalonePage } from "./page.ts";

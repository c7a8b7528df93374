import { contentSecurityPolicy, standalonePolicy } from "./content-security-policy.ts";
import { type Html, html, lines, styleElement } from "./html.ts";

/** One page of a site. Addresses are relative to the page, so that it opens from a disk, a share or any server. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** What stands above: the site's name and its main ways. */
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
}

/** A sheet with lines of text, drawn in the address itself: no second file, no request. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%231d4f7c' d='M3 1h7l3 3v11H3z'/%3E%3Cpath stroke='%23fff' d='M5 6.5h6M5 9.5h6M5 12.5h4'/%3E%3C/svg%3E";

/** A whole page in Chinese, with a way past the header for who uses the keyboard. Ends with a line feed. */
export function renderPage({ styles, scripts, ...page }: Page): string {
  return pageHtml(page, contentSecurityPolicy, [
    ...styles.map((href) => html`<link rel="stylesheet" href="${href}">`),
    ...scripts.map((src) => html`<script src="${src}" defer></script>`),
  ]);
}

/** What a page of one file shows. */
export interface StandalonePage extends Omit<Page, "styles" | "scripts"> {
  /** Its whole style sheet, as it goes into the page. */
  readonly css: string;
}

/** The same as one file that needs no other, to be sent by mail or kept. */
export function renderStandalonePage({ css, ...page }: StandalonePage): string {
  return pageHtml(page, standalonePolicy, [styleElement(css)]);
}

function pageHtml(page: Omit<Page, "styles" | "scripts">, policy: string, loaded: readonly Html[]): string {
  const { title, description, header, main, footer } = page;
  const head = lines([
    html`<meta charset="utf-8">`,
    html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<meta name="referrer" content="no-referrer">`,
    html`<meta name="format-detection" content="telephone=no">`,
    html`<meta name="description" content="${description}">`,
    html`<title>${title}</title>`,
    html`<link rel="icon" href="${icon}">`,
    ...loaded,
  ]);
  return `${html`<!doctype html>
<html lang="zh-CN">
<head>
${head}
</head>
<body>
<a class="skip" href="#main">跳到主要内容</a>
<header class="site-header">
${header}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site-footer">
${footer}
</footer>
</body>
</html>
`}`;
}

import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** A page that is shown, and what went wrong on it. */
export interface VisitedPage {
  readonly page: Page;
  /** Errors, and requests for what the page hasn't. */
  readonly complaints: readonly string[];
}

/** Shows a page of a folder as if a server stood there; none does, and nothing leaves the machine. */
export async function visitedPage(browser: Browser, folder: string, name: string): Promise<VisitedPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  await page.route("**/*", (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const file = join(folder, pathname);
    if (hostname === "portal.invalid" && existsSync(file)) {
      return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "application/octet-stream" });
    }
    if (pathname !== "/favicon.ico") complaints.push(`request: ${route.request().url()}`);
    return route.fulfill({ status: 404 });
  });
  await page.goto(`https://portal.invalid/${name}`);
  return { page, complaints };
}

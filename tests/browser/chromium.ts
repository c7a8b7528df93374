import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, type TestContext, type TestOptions, test } from "vitest";
import { launched, skipWithoutBrowser } from "./launch.ts";
import { siteFolder } from "./site-folder.ts";

/** A page of the site under test, and what it did that it should not have. */
export interface Visit {
  readonly page: Page;
  /** Of the running test, to skip what a machine can't do. */
  readonly context: TestContext;
  /** Opens a page of the output tree from disk. */
  readonly open: (path: string) => Promise<void>;
  /** The bytes of a file of the output tree. */
  readonly read: (path: string) => Uint8Array;
  /** The file in the output tree that an address names. */
  readonly fileAt: (address: string) => string;
  /** Errors on the console, breaches of the security policy, and requests to anything but a file. */
  readonly complaints: readonly string[];
}

let site: { readonly browser: Browser; readonly folder: string } | undefined;

/** One browser and one site for the tests of a file. Without a browser, none is started: see `browserTest`. */
export function useBrowser(): void {
  beforeAll(async () => {
    const browser = await launched();
    if (browser !== undefined) site = { browser, folder: await siteFolder() };
  });
  afterAll(async () => {
    await site?.browser.close();
    site = undefined;
  });
}

/**
 * A test in a real browser, in a window of its own. A machine without Chromium skips it and says so; the one that decides (`CI`)
 * fails.
 */
export function browserTest(name: string, body: (visit: Visit) => Promise<void>, options: BrowserContextOptions = {}): void {
  const given: TestOptions = { timeout: 120_000 };
  test(name, given, async (context) => {
    const { browser, folder } = siteFor(context);
    const window = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      const page = await window.newPage();
      const complaints = watch(page);
      await body({
        page,
        context,
        complaints,
        open: async (path) => void (await page.goto(pathToFileURL(join(folder, path)).href)),
        read: (path) => readFileSync(join(folder, path)),
        fileAt: (address) => decodeURIComponent(address.slice(pathToFileURL(folder).href.length + 1)),
      });
    } finally {
      await window.close();
    }
  });
}

function siteFor(context: TestContext): NonNullable<typeof site> {
  if (site !== undefined) return site;
  return skipWithoutBrowser(context);
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest, useBrowser } from "./chromium.ts";
import { pages } from "./pages.ts";

useBrowser();

/** What has the focus: its words or its name. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
}

/** Presses a key until something has the focus. @throws Error when it never has */
async function pressUntil(page: Page, key: string, wanted: RegExp): Promise<string> {
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (wanted.test(name)) return name;
  }
  throw new Error(`${key} never came to ${wanted}`);
}

browserTest(
  "the keyboard alone skips the header, follows the contents, and scrolls a wide table",
  async ({ page, open, complaints }) => {
    await page.setViewportSize({ width: 400, height: 700 });
    await open(pages.notice);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("跳到主要内容");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await pressUntil(page, "Tab", /^附件1 /);
    await page.keyboard.press("Enter");
    const region = await pressUntil(page, "Tab", /表格，可左右滚动/);
    expect(region).toContain("推荐名额");
    for (let count = 0; count < 5; count++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(complaints).toEqual([]);
  },
);

browserTest("a footnote leads to its words and back", async ({ page, open }) => {
  await open(pages.notice);
  const mark = page.locator(`[role="doc-noteref"]`).first();
  const id = await mark.getAttribute("id");
  await mark.click();
  const note = page.locator(new URL(page.url()).hash);
  expect(await note.isVisible()).toBe(true);
  await note.locator(`[role="doc-backlink"]`).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

browserTest("what has the focus shows it", async ({ page, open }) => {
  await open(pages.home);
  for (let count = 0; count < 12; count++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect([await focused(page), outline]).toEqual([await focused(page), "solid"]);
  }
});

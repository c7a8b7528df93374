import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect } from "vitest";
import { browserTest, useBrowser } from "./chromium.ts";
import { pages } from "./pages.ts";

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [kind, path] of Object.entries(pages)) {
  for (const width of [1280, 360]) {
    browserTest(
      `axe finds nothing on the page ${kind}, ${width} pixels wide`,
      async ({ page, open, complaints }) => {
        await open(path);
        const { violations } = (await page.evaluate(
          `${axe}; axe.run(document, { preload: false, runOnly: ${JSON.stringify(rules)} })`,
        )) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
        expect(complaints).toEqual([]);
      },
      { viewport: { width, height: 800 } },
    );
  }
}

for (const width of [360, 320]) {
  browserTest(
    `no page is wider than a window of ${width} pixels`,
    async ({ page, open }) => {
      for (const path of Object.values(pages)) {
        await open(path);
        const inside = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, inside]).toEqual([path, width]);
      }
    },
    { viewport: { width, height: 640 } },
  );
}

browserTest(
  "every link and field is large enough to be hit, or stands in a line of words (WCAG 2.5.8)",
  async ({ page, open }) => {
    await open(pages.home);
    const small = await page
      .locator("[data-city] a, .bar a, .choices a, .formats a, .city-links a, input")
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text }) => text),
      );
    expect(small).toEqual([]);
  },
);

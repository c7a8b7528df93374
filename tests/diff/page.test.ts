import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareBatches, diffPage } from "@gongwen/diff";
import type { AxeResults } from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { projectWith2026 } from "./next-year.ts";
import { openedBatch } from "./tracked.ts";

/** Where Debian puts it. */
const program = "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser | undefined;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-diff-page-"));
  const files = projectWith2026();
  const [old, now] = [openedBatch(files, "2025"), openedBatch(files, "2026")];
  const page = diffPage(compareBatches(old, now).comparison, { name: "2025", batch: old }, { name: "2026", batch: now });
  writeFileSync(join(folder, "diff.html"), page);
  if (existsSync(program)) browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The page in a window of some width; skips the test, and says so, on a machine without Chromium, and fails on the one that decides. */
async function opened(context: TestContext, width: number) {
  if (browser === undefined) {
    if (process.env.CI !== undefined) throw new Error("missing: chromium");
    return context.skip("this machine has no chromium");
  }
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => asked.push(message.text()));
  const address = pathToFileURL(join(folder, "diff.html")).href;
  await page.goto(address);
  return { page, others: () => asked.filter((one) => one !== address && !one.startsWith("data:")) };
}

for (const width of [1280, 360]) {
  test(`axe finds nothing, nothing is asked for, and nothing sticks out, ${width} pixels wide`, async (context) => {
    const { page, others } = await opened(context, width);
    const run = `${axe}; axe.run(document, { preload: false, runOnly: ${JSON.stringify(rules)} })`;
    const { violations } = (await page.evaluate(run)) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(others()).toEqual([]);
  });
}

test("what came and what went is told without colours, on paper too", async (context) => {
  const { page } = await opened(context, 1280);
  await page.emulateMedia({ media: "print" });
  const lines = (name: string) =>
    page
      .locator(name)
      .first()
      .evaluate((node) => getComputedStyle(node).textDecorationLine);
  expect([await lines("ins"), await lines("del")]).toEqual(["underline", "line-through"]);
});

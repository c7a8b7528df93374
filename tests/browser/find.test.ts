import { readFileSync } from "node:fs";
import { unpackZip } from "@gongwen/archive";
import { expect } from "vitest";
import { docxText, readDocx } from "../readers/docx-reader.ts";
import { browserTest, useBrowser } from "./chromium.ts";
import { pages } from "./pages.ts";

useBrowser();

for (const typed of ["萧山", "xiaoshan", "xs", "XiaoShan", "萧山区经信局"]) {
  browserTest(
    `${typed} and the enter key open the page of 萧山区, whose archive is there`,
    async ({ page, open, read, fileAt, complaints }) => {
      await open(pages.home);
      await page.getByLabel("查找地区").pressSequentially(typed);
      await page.getByText("找到 萧山区，按回车打开").waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "杭州市萧山区" }).waitFor();
      expect(fileAt(page.url())).toBe(pages.unit);
      const addresses = await page
        .getByRole("link", { name: /^下载全部资料|^下载企业用资料/ })
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const archives = addresses.map(fileAt);
      expect(new Set(archives)).toEqual(new Set(["downloads/330109-萧山区.zip", "downloads/330109-萧山区-企业用.zip"]));
      for (const archive of archives) expect(unpackZip(read(archive)).size).toBeGreaterThanOrEqual(3);
      expect(complaints).toEqual([]);
    },
  );
}

browserTest("the archive comes down from a page on disk, whole, and what is inside opens", async ({ page, open, read }) => {
  await open(pages.unit);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^下载全部资料/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("330109-萧山区.zip");
  const bytes = readFileSync(await download.path());
  expect(bytes).toEqual(Buffer.from(read("downloads/330109-萧山区.zip")));
  const inside = unpackZip(bytes);
  expect([...inside.keys()].every((path) => path.startsWith("330109-萧山区/"))).toBe(true);
  const plan = inside.get("330109-萧山区/04-实施方案-萧山区.docx");
  expect(docxText(readDocx(plan ?? new Uint8Array())).replaceAll("\n", "")).toContain("杭州市萧山区支持“重点省专”培育实施方案");
});

browserTest("a district without a row of its own leads to the city's own districts", async ({ page, open }) => {
  await open(pages.enterprise);
  await page.getByLabel("查找地区").fill("西湖");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "杭州市本级" }).waitFor();
  expect(new URL(page.url()).hash).toBe("#enterprise");
});

browserTest("a search says how many it found, and that it found none", async ({ page, open }) => {
  await open(pages.home);
  const status = page.getByRole("status");
  const links = page.locator("[data-city] li:visible");
  await page.getByLabel("查找地区").fill("丽水");
  expect(await status.textContent()).toBe("找到 9 个地区");
  expect(await links.count()).toBe(9);
  await page.getByLabel("查找地区").fill("宁波");
  expect(await status.textContent()).toContain("没有找到“宁波”");
  expect(await links.count()).toBe(0);
  await page.getByLabel("查找地区").fill("");
  expect(await status.textContent()).toBe("");
  expect(await links.count()).toBe(67);
});

browserTest(
  "without a script, all 67 units and 10 cities are there, and no search that would do nothing",
  async ({ page, open }) => {
    await open(pages.home);
    expect(await page.locator("[data-city] li:visible").count()).toBe(67);
    expect(await page.locator("[data-city] h3 a:visible").count()).toBe(10);
    expect(await page.getByLabel("查找地区").isVisible()).toBe(false);
    expect(await page.locator("[data-due]:visible").count()).toBe(0);
    await page.getByRole("link", { name: /^萧山区/ }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("杭州市萧山区");
  },
  { javaScriptEnabled: false },
);

import { expect } from "vitest";
import { browserTest, useBrowser } from "./chromium.ts";
import { pages } from "./pages.ts";

useBrowser();

browserTest("on paper there are no days left, no navigation and no search; words and tables stay", async ({ page, open }) => {
  for (const path of [pages.home, pages.unit, pages.notice]) {
    await open(path);
    await page.emulateMedia({ media: "print" });
    expect([path, await page.locator("[data-due]:visible, nav:visible, form:visible, .skip:visible").count()]).toEqual([path, 0]);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  }
});

browserTest("the whole of a wide table is on the paper", async ({ page, open }) => {
  await page.setViewportSize({ width: 660, height: 900 });
  await open(pages.notice);
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".scroll")
    .evaluateAll((regions) => regions.filter((one) => one.scrollWidth > one.clientWidth).length);
  expect(cut).toBe(0);
});

for (const { now, want } of [
  { now: "2024-11-10T08:00:00", want: ["还有7天", "还有8天"] },
  { now: "2024-11-17T23:59:00", want: ["今天", "还有1天"] },
  { now: "2024-11-18T00:01:00", want: ["已截止", "今天"] },
  { now: "2024-11-19T00:01:00", want: ["已截止", "已截止"] },
]) {
  browserTest(
    `on ${now} the page says ${want.join("、")}`,
    async ({ page, open }) => {
      await page.clock.setFixedTime(new Date(`${now}+08:00`));
      await open(pages.home);
      expect(await page.locator("[data-due]").allTextContents()).toEqual(want);
    },
    { timezoneId: "Asia/Shanghai" },
  );
}

import { expect } from "vitest";
import { browserTest, useBrowser } from "./chromium.ts";
import { pages } from "./pages.ts";

useBrowser();

for (const path of Object.values(pages)) {
  browserTest(`${path} runs no script but its own, and asks nobody for anything`, async ({ page, open, complaints }) => {
    await open(path);
    await page.evaluate(() => {
      const inline = document.createElement("script");
      inline.textContent = "document.title = 'taken over'";
      const picture = document.createElement("img");
      picture.src = "http://127.0.0.1:9/picture.png";
      const styled = document.createElement("p");
      styled.setAttribute("style", "position: fixed");
      document.body.append(inline, picture, styled);
    });
    expect(await page.title()).not.toBe("taken over");
    expect(await page.locator("body > p").evaluate((styled) => getComputedStyle(styled).position)).toBe("static");
    await expect.poll(() => complaints.filter((one) => one.includes("Content Security Policy")).length).toBe(3);
  });
}

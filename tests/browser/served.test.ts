import { readFileSync } from "node:fs";
import { unpackZip } from "@gongwen/archive";
import { expect, vi } from "vitest";
import { needsBuild, startCommand } from "../faults/support/gongwen.ts";
import { projectFolder } from "../faults/support/project-folder.ts";
import { browserTest, useBrowser } from "./chromium.ts";

useBrowser();

browserTest("from gongwen serve: find a county, take its archive home, with no breach of the server's policy", async (visit) => {
  const { page, complaints, context } = visit;
  needsBuild(context);
  const root = projectFolder();
  const { said, child, ended } = startCommand(root, ["serve", "2025", "--port", "0", "--root", root]);
  try {
    await vi.waitFor(() => expect(said.err).toContain("已生成"), { timeout: 90_000, interval: 50 });
    const address = /http:\S+/.exec(said.err)?.[0] as string;
    const response = await page.goto(address);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    await page.getByLabel("查找地区").pressSequentially("daishan");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "岱山县" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^下载全部资料/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("330921-岱山县.zip");
    expect(unpackZip(readFileSync(await download.path())).size).toBe(10);
    const foreign = complaints.filter((complaint) => !complaint.startsWith(`request: ${address}`));
    expect(foreign).toEqual([]);
  } finally {
    child.kill("SIGINT");
    expect((await ended).status).toBe(0);
  }
});
